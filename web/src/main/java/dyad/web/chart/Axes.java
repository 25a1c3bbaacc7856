package dyad.web.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What stands around the numbers of a chart: scale, dates, shaded stretches, places to point at.
 */
final class Axes {
  private static final List<Period> STEPS =
      List.of(
          Period.ofDays(1),
          Period.ofDays(7),
          Period.ofMonths(1),
          Period.ofMonths(3),
          Period.ofMonths(6),
          Period.ofYears(1),
          Period.ofYears(2),
          Period.ofYears(5),
          Period.ofYears(10),
          Period.ofYears(50));
  private static final DateTimeFormatter DAY = format("d MMM");
  private static final DateTimeFormatter MONTH = format("MMM");
  private static final DateTimeFormatter MONTH_OF_YEAR = format("MMM uuuu");
  private static final DateTimeFormatter YEAR = format("uuuu");

  private Axes() {}

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  static List<Drawing.Tick> rows(Unit unit, List<Double> ticks, Plane plane) {
    return ticks.stream().map(t -> new Drawing.Tick(plane.y(t), unit.text(t))).toList();
  }

  /** Dates at round days, months or years: as many as fit. */
  static List<Drawing.Tick> dates(Plane plane) {
    for (Period step : STEPS) {
      List<LocalDate> days = days(plane, step);
      if (days.size() <= plane.size().dates()) {
        return IntStream.range(0, days.size())
            .mapToObj(i -> tick(plane, days.get(i), step, i == 0))
            .toList();
      }
    }
    return List.of();
  }

  private static List<LocalDate> days(Plane plane, Period step) {
    LocalDate first = day(plane.from());
    LocalDate at = aligned(first, step);
    List<LocalDate> days = new ArrayList<>();
    while (start(at).isBefore(plane.to()) && days.size() <= plane.size().dates()) {
      if (!at.isBefore(first)) {
        days.add(at);
      }
      at = at.plus(step);
    }
    return days;
  }

  /** The last day not after {@code first} at which a step begins. */
  private static LocalDate aligned(LocalDate first, Period step) {
    if (step.getYears() > 0) {
      return LocalDate.of(first.getYear() - first.getYear() % step.getYears(), 1, 1);
    }
    if (step.getMonths() > 0) {
      int month = first.getMonthValue() - 1;
      return LocalDate.of(first.getYear(), month - month % step.getMonths() + 1, 1);
    }
    return first;
  }

  private static Drawing.Tick tick(Plane plane, LocalDate day, Period step, boolean first) {
    DateTimeFormatter format = MONTH;
    if (step.getYears() > 0 || (step.getMonths() > 0 && day.getMonthValue() == 1)) {
      format = YEAR;
    } else if (step.getDays() > 0) {
      format = DAY;
    } else if (first) {
      format = MONTH_OF_YEAR;
    }
    return new Drawing.Tick(plane.x(start(day)), format.format(day));
  }

  static List<Drawing.Box> stretches(List<Stretch> stretches, Plane plane) {
    return stretches.stream()
        .filter(s -> s.to().isAfter(plane.from()) && s.from().isBefore(plane.to()))
        .map(s -> column(plane, s.from(), s.to(), s.label()))
        .toList();
  }

  static List<Drawing.Box> spots(Figure figure, Plane plane) {
    List<Slot> slots = figure.slots();
    return IntStream.range(0, slots.size())
        .mapToObj(i -> column(plane, slots.get(i).start(), slots.get(i).end(), figure.inWords(i)))
        .toList();
  }

  private static Drawing.Box column(Plane plane, Instant from, Instant to, String text) {
    double x = plane.x(from);
    int top = plane.size().top();
    double width = Math.max(1, Math.round((plane.x(to) - x) * 10) / 10.0);
    return new Drawing.Box(x, top, width, plane.size().floor() - top, text);
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
