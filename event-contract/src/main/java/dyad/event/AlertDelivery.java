package dyad.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How the sending of one alert stands. The latest one of an alert holds.
 *
 * @param alert the alert
 * @param status how it stands
 * @param attempts what was tried, the oldest first
 * @param next when the next attempt is due, null when there is none
 * @param at when it came to stand so
 */
public record AlertDelivery(
    AlertRaised alert, Status status, List<Attempt> attempts, @Nullable Instant next, Instant at)
    implements Event {

  /** Most attempts told. */
  public static final int MAX_ATTEMPTS = 20;

  /** Most characters of an outcome. */
  public static final int MAX_OUTCOME = 300;

  /** How a delivery may stand. */
  public enum Status {
    /** An attempt is due. */
    PENDING,
    /** The receiver has it. */
    DELIVERED,
    /** It was given up. */
    FAILED;

    /** The name in JSON. */
    @JsonValue
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The status of that name in JSON. */
    @JsonCreator
    public static Status of(String label) {
      return Labels.find(values(), Status::label, "status", label);
    }
  }

  /**
   * One attempt.
   *
   * @param at when
   * @param answer the receiver's HTTP status, null when there was none
   * @param outcome in words, without addresses
   */
  public record Attempt(Instant at, @Nullable Integer answer, String outcome) {
    public Attempt {
      Check.present("attempts.at", at);
      Check.text("attempts.outcome", outcome, MAX_OUTCOME);
    }
  }

  public AlertDelivery {
    Check.present("alert", alert);
    Check.present("status", status);
    attempts = List.copyOf(Check.size("attempts", attempts, MAX_ATTEMPTS));
    Check.present("at", at);
  }

  @Override
  public String key() {
    return alert.subscriptionId();
  }

  @Override
  public String eventId() {
    return alert.id() + "." + at.toEpochMilli();
  }

  @Override
  public Instant eventTime() {
    return at;
  }
}
