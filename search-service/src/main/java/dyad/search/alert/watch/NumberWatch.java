package dyad.search.alert.watch;

import dyad.event.AlertItem;
import dyad.event.AlertWatch.OfTrend;
import dyad.event.AlertWatch.Rule;
import dyad.event.Publisher;
import dyad.event.SourceKind;
import dyad.search.language.InvalidParameterException;
import dyad.search.language.QueryLanguage;
import dyad.search.query.RequestParameters;
import dyad.search.trend.Trend;
import dyad.search.trend.TrendName;
import dyad.search.trend.TrendParameters;
import dyad.search.trend.TrendQuestion;
import dyad.search.trend.Trends;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Looks at a number, and says when it became worth telling of. */
public final class NumberWatch {
  private static final Publisher DYAD = new Publisher("Dyad", null, SourceKind.ORGANISATION);
  private static final Duration DAYS = Duration.ofDays(180);
  private static final Duration WEEKS = Duration.ofDays(2 * 365);
  private static final Duration YEARS = Duration.ofDays(10 * 365);

  private final Trends trends;
  private final QueryLanguage language;
  private final Series series;
  private final URI publicUrl;
  private final InstantSource clock;

  NumberWatch(
      Trends trends, QueryLanguage language, Series series, URI publicUrl, InstantSource clock) {
    this.trends = trends;
    this.language = language;
    this.series = series;
    this.publicUrl = publicUrl;
    this.clock = clock;
  }

  /**
   * What the rule would have told of since then, the oldest first. The answer never blocks; it
   * fails as {@link Trends}' do, and with {@link InvalidParameterException} when the trend has no
   * such number.
   *
   * @param filter of which articles the trend is made; may be empty
   * @throws InvalidParameterException at once, when there is no such trend, interval or filter
   */
  public CompletableFuture<List<AlertItem>> since(OfTrend asked, String filter, Instant since) {
    TrendName name =
        TrendName.of(asked.name())
            .orElseThrow(
                () ->
                    new InvalidParameterException(
                        "watch.trend.name",
                        "there is no trend %s; there are %s"
                            .formatted(asked.name(), TrendName.all())));
    return trends
        .read(question(name, asked, filter))
        .thenApply(trend -> items(trend, asked, filter, since));
  }

  private TrendQuestion question(TrendName name, OfTrend asked, String filter) {
    Instant now = clock.instant();
    Map<String, List<String>> parameters = new HashMap<>();
    parameters.put("interval", List.of(asked.interval()));
    parameters.put(
        "from", List.of(now.minus(back(asked)).atOffset(ZoneOffset.UTC).toLocalDate().toString()));
    if (!filter.isBlank()) {
      parameters.put("filter", List.of(filter));
    }
    return TrendParameters.parse(name, new RequestParameters(parameters), language, now);
  }

  /** As much of the past as tells what is usual, and what is new. */
  private static Duration back(OfTrend asked) {
    return switch (asked.interval()) {
      case "day" -> DAYS;
      case "week" -> WEEKS;
      default -> YEARS;
    };
  }

  private List<AlertItem> items(Trend<?> trend, OfTrend asked, String filter, Instant since) {
    return TrendRule.crossings(asked, series.of(trend, asked.measure())).stream()
        .filter(crossing -> crossing.at().isAfter(since))
        .map(crossing -> item(trend, asked, filter, crossing))
        .toList();
  }

  private AlertItem item(Trend<?> trend, OfTrend asked, String filter, Crossing crossing) {
    String rule = String.join("\n", asked.toString(), filter, crossing.since().toString());
    UUID happening = UUID.nameUUIDFromBytes(rule.getBytes(StandardCharsets.UTF_8));
    return AlertItem.of(
        AlertItem.Subject.TREND,
        asked.name(),
        "w-" + happening,
        title(trend, asked, crossing),
        link(asked, filter),
        DYAD,
        crossing.at(),
        List.of(
            "%s:%s".formatted(asked.measure(), number(crossing.value())),
            "%s:%s".formatted(asked.rule().label(), number(crossing.limit())),
            "since:" + day(crossing.since())));
  }

  private static String title(Trend<?> trend, OfTrend asked, Crossing crossing) {
    String what = "%s, %s, ".formatted(trend.title(), asked.measure());
    String now = number(crossing.value());
    String limit = number(crossing.limit());
    String happened =
        switch (asked.rule()) {
          case ABOVE -> "is above %s: %s".formatted(limit, now);
          case BELOW -> "is below %s: %s".formatted(limit, now);
          case SPIKE -> "spikes: %s, where up to %s is usual".formatted(now, limit);
          case SILENCE -> "is silent, where %s is usual".formatted(limit);
          case FIRST -> "is seen for the first time: " + now;
        };
    String lasting =
        asked.lasting() > 1 && asked.rule() != Rule.FIRST
            ? ", for %d %ss".formatted(asked.lasting(), asked.interval())
            : "";
    return what + happened + lasting + " (up to %s)".formatted(day(crossing.at()));
  }

  private URI link(OfTrend asked, String filter) {
    String query =
        filter.isBlank() ? "" : "&filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8);
    return URI.create(
        "%s/api/v1/trends/%s?interval=%s%s"
            .formatted(publicUrl, asked.name(), asked.interval(), query));
  }

  private static String day(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.3f", value);
    return text.replaceFirst("\\.?0+$", "");
  }
}
