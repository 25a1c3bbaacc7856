package dyad.search.language;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads moments as queries write them, in UTC: a year, a month, a day, an instant, or {@code now}
 * with days, hours and so on added or taken ({@code now-7d}).
 */
final class Moments {
  private static final Pattern RELATIVE = Pattern.compile("now(?:([+-])(\\d{1,4})([yMwdhm]))?");

  /** The present; null where a query must mean the same for ever. */
  private final @Nullable Instant now;

  Moments(@Nullable Instant now) {
    this.now = now;
  }

  /**
   * A stretch of time, like a day.
   *
   * @param first its first moment
   * @param after the moment after its last
   */
  record Span(Instant first, Instant after) {}

  /** What the text names; empty when it names no moment. */
  Optional<Span> span(String text) {
    try {
      Matcher relative = RELATIVE.matcher(text);
      return Optional.of(relative.matches() ? relative(relative) : absolute(text));
    } catch (DateTimeParseException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** Whether the text is relative to the present. */
  static boolean isRelative(String text) {
    return RELATIVE.matcher(text).matches();
  }

  private static Span absolute(String text) {
    return switch (text.length()) {
      case 4 -> days(Year.parse(text).atDay(1), Year.parse(text).plusYears(1).atDay(1));
      case 7 -> days(YearMonth.parse(text).atDay(1), YearMonth.parse(text).plusMonths(1).atDay(1));
      case 10 -> days(LocalDate.parse(text), LocalDate.parse(text).plusDays(1));
      default -> millisecond(Instant.parse(text));
    };
  }

  private Span relative(Matcher relative) {
    if (now == null) {
      throw new DateTimeParseException("there is no present", relative.group(), 0);
    }
    if (relative.group(1) == null) {
      return millisecond(now);
    }
    int amount = Integer.parseInt(relative.group(1) + relative.group(2));
    LocalDateTime present = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    LocalDateTime moved =
        switch (relative.group(3)) {
          case "y" -> present.plus(Period.ofYears(amount));
          case "M" -> present.plus(Period.ofMonths(amount));
          case "w" -> present.plus(Period.ofWeeks(amount));
          case "d" -> present.plus(Period.ofDays(amount));
          case "h" -> present.plus(Duration.ofHours(amount));
          default -> present.plus(Duration.ofMinutes(amount));
        };
    return millisecond(moved.toInstant(ZoneOffset.UTC));
  }

  private static Span days(LocalDate first, LocalDate after) {
    return new Span(
        first.atStartOfDay().toInstant(ZoneOffset.UTC),
        after.atStartOfDay().toInstant(ZoneOffset.UTC));
  }

  private static Span millisecond(Instant moment) {
    return new Span(moment, moment.plusMillis(1));
  }
}
