package dyad.web.alert;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the sending of one alert stands.
 *
 * @param status {@code pending}, {@code delivered} or {@code failed}
 * @param attempts the oldest first
 * @param next when the next attempt is due, null when there is none
 */
public record Delivery(
    Alert alert, String status, List<Attempt> attempts, @Nullable Instant next, Instant at) {

  /**
   * What was told.
   *
   * @param kind {@code first}, {@code developing}, {@code digest} or {@code test}
   */
  public record Alert(String id, String kind, List<Item> items, Instant at) {}

  /** An article of it. */
  public record Item(String articleId, String title) {}

  /**
   * One attempt.
   *
   * @param answer the receiver's HTTP status, null when there was none
   */
  public record Attempt(Instant at, @Nullable Integer answer, String outcome) {}
}
