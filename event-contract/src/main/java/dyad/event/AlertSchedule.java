package dyad.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When a subscription's alerts are sent.
 *
 * @param every how often
 * @param mostPerHour most alerts within an hour, null for no limit; what is over waits and comes
 *     together
 * @param quietFrom from when on nothing is sent, null when there are no quiet hours
 * @param quietTo until when; may be before {@code quietFrom}, then it is the next day
 * @param zone time zone of quiet hours and digests, like {@code Asia/Karachi}
 */
public record AlertSchedule(
    Every every,
    @Nullable Integer mostPerHour,
    @Nullable LocalTime quietFrom,
    @Nullable LocalTime quietTo,
    String zone) {
  /** At once, at any time. */
  public static final AlertSchedule IMMEDIATE =
      new AlertSchedule(Every.IMMEDIATE, null, null, null, "UTC");

  /** How often alerts are sent. */
  public enum Every {
    /** As they are raised. */
    IMMEDIATE,
    /** Together, on the hour. */
    HOURLY,
    /** Together, at eight in the morning. */
    DAILY,
    /** Together, on Mondays at eight in the morning. */
    WEEKLY;

    /** The name in JSON. */
    @JsonValue
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The rhythm of that name in JSON. */
    @JsonCreator
    public static Every of(String label) {
      return Labels.find(values(), Every::label, "schedule.every", label);
    }
  }

  public AlertSchedule {
    Check.present("schedule.every", every);
    if (mostPerHour != null) {
      Check.atLeast("schedule.mostPerHour", 1, mostPerHour);
    }
    if ((quietFrom == null) != (quietTo == null)) {
      throw new InvalidEventException(
          "schedule.quietTo", "and schedule.quietFrom need one another", null);
    }
    if (quietFrom != null && quietFrom.equals(quietTo)) {
      throw new InvalidEventException("schedule.quietTo", "must differ from quietFrom", quietTo);
    }
    checkZone(Check.text("schedule.zone", zone, 100));
  }

  private static void checkZone(String zone) {
    try {
      var unused = ZoneId.of(zone);
    } catch (DateTimeException e) {
      throw new InvalidEventException("schedule.zone", "is no time zone", zone);
    }
  }
}
