package dyad.web.alert;

import dyad.web.frame.Moment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the sending of an alert stands, as the page shows it.
 *
 * @param alert its id
 * @param what of what it tells
 * @param status in a word
 * @param tone {@code good}, {@code bad} or empty
 * @param attempts the latest first
 * @param next when the next attempt is due, null when there is none
 * @param canRepeat whether it can be sent once more
 */
public record DeliveryView(
    String alert,
    String what,
    String status,
    String tone,
    List<AttemptView> attempts,
    @Nullable Moment next,
    boolean canRepeat) {

  /** One attempt, with the receiver's answer in words. */
  public record AttemptView(Moment at, String answer) {
    static AttemptView of(Delivery.Attempt attempt) {
      Integer status = attempt.answer();
      String answer =
          status == null ? attempt.outcome() : "answered " + status + ": " + attempt.outcome();
      return new AttemptView(Moment.of(attempt.at()), answer);
    }
  }

  static DeliveryView of(Delivery delivery) {
    return new DeliveryView(
        delivery.alert().id(),
        what(delivery.alert()),
        delivery.status(),
        switch (delivery.status()) {
          case "delivered" -> "good";
          case "failed" -> "bad";
          default -> "";
        },
        delivery.attempts().reversed().stream().map(AttemptView::of).toList(),
        delivery.next() == null ? null : Moment.of(delivery.next()),
        !delivery.alert().kind().equals("test"));
  }

  private static String what(Delivery.Alert alert) {
    return switch (alert.kind()) {
      case "test" -> "a test";
      case "digest" -> "a digest of " + alert.items().size();
      case "developing" -> "developing: " + title(alert);
      default -> title(alert);
    };
  }

  private static String title(Delivery.Alert alert) {
    return alert.items().isEmpty() ? "" : alert.items().getFirst().title();
  }
}
