package dyad.search.alert.raise;

import dyad.event.AlertSchedule;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** When a schedule lets alerts go. */
final class AlertTimes {
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private AlertTimes() {}

  /** The first moment at or after the given one, outside quiet hours. */
  static Instant awake(AlertSchedule schedule, Instant moment) {
    LocalTime from = schedule.quietFrom();
    LocalTime to = schedule.quietTo();
    if (from == null || to == null) {
      return moment;
    }
    ZonedDateTime local = moment.atZone(ZoneId.of(schedule.zone()));
    if (!isWithin(local.toLocalTime(), from, to)) {
      return moment;
    }
    ZonedDateTime end = local.with(to);
    return (end.toInstant().isAfter(moment) ? end : local.plusDays(1).with(to)).toInstant();
  }

  private static boolean isWithin(LocalTime time, LocalTime from, LocalTime to) {
    boolean isAfter = !time.isBefore(from);
    boolean isBefore = time.isBefore(to);
    return from.isBefore(to) ? isAfter && isBefore : isAfter || isBefore;
  }

  /** When the next digest goes, after the given moment. */
  static Instant nextDigest(AlertSchedule schedule, Instant moment) {
    ZonedDateTime local = moment.atZone(ZoneId.of(schedule.zone()));
    ZonedDateTime next =
        switch (schedule.every()) {
          case IMMEDIATE -> local;
          case HOURLY -> local.truncatedTo(ChronoUnit.HOURS).plusHours(1);
          case DAILY -> morningAfter(local);
          case WEEKLY -> morningAfter(local).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        };
    return awake(schedule, next.toInstant());
  }

  private static ZonedDateTime morningAfter(ZonedDateTime local) {
    ZonedDateTime today = local.with(MORNING);
    return today.isAfter(local) ? today : local.plusDays(1).with(MORNING);
  }
}
