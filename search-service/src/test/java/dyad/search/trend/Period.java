package dyad.search.trend;

import dyad.search.scan.ReportSample;
import dyad.search.scan.Story;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A period for tests, with its stories. */
final class Period {
  static final TrendProfile PROFILE =
      new TrendProfile(List.of("US", "PK"), List.of("health", "trade", "education"), null);

  private final Instant from;
  private final Instant before;
  private Interval interval = Interval.MONTH;
  private TrendProfile profile = PROFILE;
  private int days = 7;
  private Instant now = Instant.parse("2027-01-01T00:00:00Z");

  private Period(Instant from, Instant before) {
    this.from = from;
    this.before = before;
  }

  /** From the first day up to the second, without it. */
  static Period of(String from, String before) {
    return new Period(day(from), day(before));
  }

  Period by(Interval cut) {
    interval = cut;
    return this;
  }

  Period days(int stretch) {
    days = stretch;
    return this;
  }

  Period now(String day) {
    now = day(day);
    return this;
  }

  Period confusion(Confusion known) {
    profile = new TrendProfile(profile.sides(), profile.fields(), known);
    return this;
  }

  Material with(ReportSample... reports) {
    Map<String, List<dyad.search.scan.Report>> stories =
        Arrays.stream(reports)
            .map(ReportSample::build)
            .collect(
                Collectors.groupingBy(
                    dyad.search.scan.Report::story, LinkedHashMap::new, Collectors.toList()));
    List<Story> sorted =
        stories.entrySet().stream()
            .map(entry -> new Story(entry.getKey(), entry.getValue()))
            .sorted(Comparator.comparing(Story::firstSeen).thenComparing(Story::id))
            .toList();
    return new Material(Timeline.of(from, before, interval), sorted, profile, days, 1, now);
  }

  static Instant day(String day) {
    return LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  /** That many days later, as a date. */
  static String plus(String day, int days) {
    return LocalDate.parse(day).plusDays(days).toString();
  }
}
