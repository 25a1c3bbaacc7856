package dyad.web.today;

import dyad.web.frame.Part;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the first page shows; each part may be missing without the others.
 *
 * @param today the day in UTC
 * @param balance the balance at a glance
 * @param functional the functional stories
 * @param geopolitical the geopolitical ones
 * @param news what came in since the last visit; null on the first visit or when it is not known
 */
public record FirstPage(
    LocalDate today,
    Part<BalanceNow> balance,
    Part<Column> functional,
    Part<Column> geopolitical,
    @Nullable News news) {

  /** Whether a column has a story of today. */
  public boolean hasToday() {
    return hasToday(functional) || hasToday(geopolitical);
  }

  private static boolean hasToday(Part<Column> column) {
    return column.value() != null && column.value().today() > 0;
  }

  /** Whether the archive holds nothing yet. */
  public boolean isEmpty() {
    return isEmpty(functional) && isEmpty(geopolitical);
  }

  private static boolean isEmpty(Part<Column> column) {
    return column.value() != null && column.value().days().isEmpty();
  }
}
