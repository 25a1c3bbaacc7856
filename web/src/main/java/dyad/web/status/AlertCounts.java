package dyad.web.status;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What search-service's metrics say of alerts.
 *
 * @param subscriptions how many there are
 * @param waiting alerts that are still to be sent
 * @param failed attempts that failed since its start
 */
record AlertCounts(long subscriptions, long waiting, long failed) {

  /** Reads them out of the text format of Prometheus; empty when they are not in it. */
  static Optional<AlertCounts> in(String metrics) {
    return sum(metrics, "alert_subscriptions")
        .map(
            subscriptions ->
                new AlertCounts(
                    subscriptions,
                    sum(metrics, "alert_waiting").orElse(0L),
                    sum(metrics, "alert_attempts_total{outcome=\"failed\"}").orElse(0L)));
  }

  private static Optional<Long> sum(String metrics, String name) {
    return Pattern.compile("^" + Pattern.quote(name) + " (\\S+)$", Pattern.MULTILINE)
        .matcher(metrics)
        .results()
        .map(AlertCounts::value)
        .reduce(Long::sum);
  }

  private static long value(MatchResult line) {
    return Math.round(Double.parseDouble(line.group(1)));
  }
}
