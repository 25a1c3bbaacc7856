package dyad.search.api;

import org.springframework.http.HttpStatus;

/** A request about a subscription cannot be met; says with which status, and why. */
final class SubscriptionException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final HttpStatus status;
  private final String type;

  private SubscriptionException(HttpStatus status, String type, String complaint) {
    super(complaint);
    this.status = status;
    this.type = type;
  }

  static SubscriptionException unknown(String id) {
    return new SubscriptionException(
        HttpStatus.NOT_FOUND, "unknown-subscription", "there is no subscription " + id);
  }

  static SubscriptionException unknownAlert(String id) {
    return new SubscriptionException(
        HttpStatus.NOT_FOUND, "unknown-alert", "the subscription's latest alerts hold no " + id);
  }

  /** The request has no {@code If-Match} (RFC 6585, 3). */
  static SubscriptionException unseen() {
    return new SubscriptionException(
        HttpStatus.PRECONDITION_REQUIRED,
        "precondition",
        "the header If-Match is missing: send the ETag of the subscription as you saw it");
  }

  /** The subscription has changed (RFC 9110, 13.1.1). */
  static SubscriptionException changed() {
    return new SubscriptionException(
        HttpStatus.PRECONDITION_FAILED,
        "precondition",
        "the subscription has changed since; read it again and decide again");
  }

  static SubscriptionException tooMany(int most) {
    return new SubscriptionException(
        HttpStatus.CONFLICT,
        "too-many-subscriptions",
        "an owner may have %d subscriptions, and this one has them".formatted(most));
  }

  static SubscriptionException unsigned() {
    return new SubscriptionException(
        HttpStatus.CONFLICT,
        "no-signing-key",
        "webhooks are signed, and this service has no key for it: set DYAD_ALERT_KEY");
  }

  static SubscriptionException withoutMail() {
    return new SubscriptionException(
        HttpStatus.CONFLICT,
        "no-mail-server",
        "this service cannot send e-mail: set DYAD_SMTP_HOST, DYAD_SMTP_FROM and DYAD_ALERT_KEY");
  }

  HttpStatus status() {
    return status;
  }

  String type() {
    return type;
  }
}
