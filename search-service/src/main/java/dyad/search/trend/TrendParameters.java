package dyad.search.trend;

import dyad.search.language.InvalidParameterException;
import dyad.search.language.QueryLanguage;
import dyad.search.query.RequestParameters;
import java.time.Instant;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Reads a question to a trend from the parameters of a request. */
public final class TrendParameters {
  /** Most days of a trend's own stretch. */
  static final int MAX_DAYS = 3_650;

  private static final long DEFAULT_SEED = 1;
  private static final Set<String> KNOWN =
      Set.of("from", "to", "interval", "filter", "days", "seed", "format");

  private TrendParameters() {}

  /**
   * The question that the parameters ask.
   *
   * @param now what {@code now} means
   * @throws InvalidParameterException when one is unknown or does not say what it should
   */
  public static TrendQuestion parse(
      TrendName name, RequestParameters parameters, QueryLanguage language, Instant now) {
    parameters.checkKnown(KNOWN);
    Instant from = parameters.start("from");
    Instant to = parameters.end("to");
    Instant before = to == null ? Interval.DAY.after(Interval.DAY.startOf(now)) : to;
    if (from != null && !from.isBefore(before)) {
      throw new InvalidParameterException("to", "to must not be before from");
    }
    return new TrendQuestion(
        name,
        filter(parameters.one("filter"), language, now),
        from,
        before,
        interval(parameters.one("interval")),
        days(name, parameters),
        parameters.number("seed", 0, Integer.MAX_VALUE, DEFAULT_SEED),
        now);
  }

  private static @Nullable Query filter(
      @Nullable String text, QueryLanguage language, Instant now) {
    return text == null ? null : RequestParameters.query("filter", text, language, now);
  }

  private static Interval interval(@Nullable String label) {
    if (label == null) {
      return Interval.MONTH;
    }
    return Interval.of(label)
        .orElseThrow(
            () ->
                new InvalidParameterException(
                    "interval", "interval must be one of %s: %s".formatted(Interval.all(), label)));
  }

  private static int days(TrendName name, RequestParameters parameters) {
    if (name.days() == TrendName.NO_DAYS && parameters.one("days") != null) {
      throw new InvalidParameterException("days", name.label() + " has no days to set");
    }
    return (int) parameters.number("days", 1, MAX_DAYS, name.days());
  }
}
