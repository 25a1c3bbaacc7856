package dyad.web.today;

import dyad.web.archive.BalanceTrend;
import dyad.web.archive.Estimate;
import dyad.web.frame.Moment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The balance of the last thirty days beside that of the year to the same day.
 *
 * @param month the thirty days
 * @param year the year
 * @param last the day on which both end
 * @param isPast whether that is not today, because there has been no story since
 */
public record BalanceNow(BalanceTrend month, BalanceTrend year, LocalDate last, boolean isPast) {
  static final int DAYS = 30;
  private static final int FEW = 10;

  /** The functional share of the thirty days, null when there was no story. */
  public @Nullable Span now() {
    return Span.of(month.summary().balance());
  }

  /** The functional share of the year, null when there was no story. */
  public @Nullable Span before() {
    return Span.of(year.summary().balance());
  }

  /** Whether thirty days hold too few stories to speak of a share: the year's is told then. */
  public boolean isThin() {
    return month.stories() < FEW;
  }

  /** The share to tell first. */
  public @Nullable Span headline() {
    return isThin() ? before() : now();
  }

  /** The thirty days, like "10 June to 9 July 2026". */
  public String stretch() {
    return Moment.day(last.minusDays(DAYS - 1L)) + " to " + Moment.day(last);
  }

  /** What the two say side by side, without saying more than they do. */
  public String verdict() {
    Span now = now();
    Span before = before();
    if (now == null || before == null || isThin()) {
      return "Thirty days with so few stories say little: the year is told first.";
    }
    if (before.value() < now.low()) {
      return "More functional than its own year: the year's share lies below the interval.";
    }
    return before.value() > now.high()
        ? "Less functional than its own year: the year's share lies above the interval."
        : "No clear difference from its own year: the year's share lies within the interval.";
  }

  /**
   * A share with its interval, in percent.
   *
   * @param value the share
   * @param low where the interval begins
   * @param high where it ends
   */
  public record Span(double value, double low, double high) {

    static @Nullable Span of(Estimate estimate) {
      return estimate.value() == null || estimate.low() == null || estimate.high() == null
          ? null
          : new Span(100 * estimate.value(), 100 * estimate.low(), 100 * estimate.high());
    }

    /** Like "31%". */
    public String text() {
      return Math.round(value) + "%";
    }

    /** Like "14 to 55%". */
    public String interval() {
      return Math.round(low) + " to " + Math.round(high) + "%";
    }
  }
}
