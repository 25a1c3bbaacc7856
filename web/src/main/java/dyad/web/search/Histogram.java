package dyad.web.search;

import dyad.web.archive.VolumeTrend;
import dyad.web.archive.VolumeTrend.Point;
import dyad.web.frame.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What was found over time, in stories.
 *
 * @param bars one a stretch of time
 * @param most stories in one bar
 * @param first the first day, like "1 January 2022"
 * @param last the last
 */
public record Histogram(List<Bar> bars, long most, String first, String last) {
  private static final int FEW_DAYS = 45;
  private static final int FEW_WEEKS = 400;
  private static final int FEW_MONTHS = 3000;
  private static final double GAP = 0.12;

  /**
   * The stories of a stretch of time. Positions and sizes are percent of the whole.
   *
   * @param from its first day
   * @param to its last
   * @param title what it shows, in words
   * @param href the search within it
   * @param parts by pillar, from the ground up
   */
  public record Bar(
      LocalDate from,
      LocalDate to,
      String title,
      String href,
      double x,
      double width,
      List<Piece> parts) {}

  /** A pillar's part of a bar. */
  public record Piece(String pillar, double y, double height) {}

  /** What the trend is asked: the form's query over the form's days, in fitting steps. */
  static MultiValueMap<String, String> asked(SearchForm form, LocalDate today) {
    MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
    asked.add("interval", interval(form.one("from"), form.one("to"), today));
    List.of("from", "to")
        .forEach(name -> form.address().all(name).forEach(value -> asked.add(name, value)));
    if (!form.asQuery().isEmpty()) {
      asked.add("filter", form.asQuery());
    }
    return asked;
  }

  private static String interval(String from, String to, LocalDate today) {
    try {
      LocalDate end = to.isEmpty() ? today : LocalDate.parse(to);
      long days =
          from.isEmpty() ? FEW_MONTHS : end.toEpochDay() - LocalDate.parse(from).toEpochDay();
      if (days <= FEW_DAYS) {
        return "day";
      }
      return days <= FEW_WEEKS ? "week" : days <= FEW_MONTHS ? "month" : "quarter";
    } catch (DateTimeParseException e) {
      return "month";
    }
  }

  static Histogram of(SearchForm form, VolumeTrend trend) {
    List<Point> points = trend.points();
    long most = points.stream().mapToLong(Point::stories).max().orElse(0);
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      Instant end = i + 1 < points.size() ? points.get(i + 1).start() : trend.to();
      bars.add(
          bar(form, points.get(i), day(end.minus(Duration.ofDays(1))), i, points.size(), most));
    }
    return bars.isEmpty()
        ? new Histogram(bars, 0, "", "")
        : new Histogram(
            bars, most, Moment.day(bars.getFirst().from()), Moment.day(bars.getLast().to()));
  }

  private static Bar bar(
      SearchForm form, Point point, LocalDate to, int index, int bars, long most) {
    LocalDate from = day(point.start());
    double width = 100.0 / bars;
    String days = from.equals(to) ? Moment.day(from) : Moment.day(from) + " to " + Moment.day(to);
    return new Bar(
        from,
        to,
        days + ": " + point.stories() + (point.stories() == 1 ? " story" : " stories"),
        form.within(from.toString(), to.toString()),
        width * index,
        width * (1 - GAP),
        pieces(point, Math.max(1, most)));
  }

  private static List<Piece> pieces(Point point, long most) {
    List<Piece> pieces = new ArrayList<>();
    double top = 100;
    for (String pillar : List.of("functional", "mixed", "geopolitical", "none")) {
      double height = 100.0 * point.pillars().getOrDefault(pillar, 0L) / most;
      if (height > 0) {
        top -= height;
        pieces.add(new Piece(pillar, top, height));
      }
    }
    return pieces;
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }
}
