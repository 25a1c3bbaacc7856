package dyad.ingest.parse;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how often an outlet wants its feed to be asked for. */
final class HintReader {
  private static final Map<String, Duration> PERIODS =
      Map.of(
          "hourly", Duration.ofHours(1),
          "daily", Duration.ofDays(1),
          "weekly", Duration.ofDays(7),
          "monthly", Duration.ofDays(30),
          "yearly", Duration.ofDays(365));

  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

  private HintReader() {}

  static UpdateHints read(Node channel) {
    return new UpdateHints(
        longer(ttl(channel), syndication(channel)), hours(channel), days(channel));
  }

  private static @Nullable Duration ttl(Node channel) {
    Integer minutes = number(channel.ownText("ttl"));
    return minutes == null || minutes == 0 ? null : Duration.ofMinutes(minutes);
  }

  private static @Nullable Duration syndication(Node channel) {
    String period = channel.textOf(Space.SYNDICATION, "updateperiod");
    Integer frequency = number(channel.textOf(Space.SYNDICATION, "updatefrequency"));
    Duration length = period == null ? null : PERIODS.get(period.toLowerCase(Locale.ROOT));
    if (length == null) {
      return null;
    }
    return frequency == null || frequency == 0 ? length : length.dividedBy(frequency);
  }

  private static @Nullable Duration longer(@Nullable Duration one, @Nullable Duration other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.compareTo(other) > 0 ? one : other;
  }

  /** Some count the hours from 1 to 24 (RSS 0.91), so 24 is midnight. */
  private static Set<Integer> hours(Node channel) {
    Set<Integer> hours = new HashSet<>();
    for (Node list : channel.all(Space.CORE, "skiphours")) {
      for (Node hour : list.all(Space.CORE, "hour")) {
        Integer number = number(hour.text().strip());
        if (number != null && number <= 24) {
          hours.add(number % 24);
        }
      }
    }
    return hours;
  }

  private static Set<DayOfWeek> days(Node channel) {
    Set<DayOfWeek> days = new HashSet<>();
    for (Node list : channel.all(Space.CORE, "skipdays")) {
      for (Node day : list.all(Space.CORE, "day")) {
        for (DayOfWeek known : DayOfWeek.values()) {
          if (known.name().equalsIgnoreCase(day.text().strip())) {
            days.add(known);
          }
        }
      }
    }
    return days;
  }

  private static @Nullable Integer number(@Nullable String text) {
    return text != null && NUMBER.matcher(text).matches() ? Integer.valueOf(text) : null;
  }
}
