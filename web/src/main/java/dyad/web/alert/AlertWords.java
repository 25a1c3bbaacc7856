package dyad.web.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says in words what a subscription asks for, when it tells and where. */
final class AlertWords {
  private static final int PERCENT = 100;
  private static final Map<String, String> CHANNELS =
      Map.of(
          "pull", "nothing is sent: read it here, as a feed or as a stream",
          "webhook", "signed webhook to ",
          "slack", "message to Slack at ",
          "discord", "message to Discord at ",
          "teams", "message to Teams at ",
          "ntfy", "note to ntfy at ",
          "email", "mail to ");

  private AlertWords() {}

  /** Where alerts go. */
  static String channel(Subscription.Channel channel) {
    String words = CHANNELS.getOrDefault(channel.type(), channel.type() + " at ");
    return channel.address() == null ? words : words + channel.address();
  }

  /** When they are sent, like "every day at 08:00 (Asia/Karachi), nothing from 22:00 to 07:00". */
  static String schedule(Schedule schedule) {
    List<String> words = new ArrayList<>();
    words.add(
        switch (schedule.every()) {
          case "immediate" -> "at once";
          case "hourly" -> "together, on the hour";
          case "daily" -> "together, every day at 08:00";
          case "weekly" -> "together, on Mondays at 08:00";
          default -> schedule.every();
        });
    add(words, schedule.mostPerHour(), most -> "at most " + most + " an hour");
    add(
        words,
        schedule.quietFrom(),
        from -> "nothing from " + time(from) + " to " + time(schedule.quietTo()));
    boolean needsZone =
        words.size() > 1 || !List.of("immediate", "hourly").contains(schedule.every());
    return String.join(", ", words) + (needsZone ? " (" + schedule.zone() + ")" : "");
  }

  /** What must be true besides the query; empty when nothing. */
  static List<String> choices(Choices choices) {
    List<String> words = new ArrayList<>();
    any(words, "pillar ", choices.pillars());
    if (choices.muteRoutine()) {
      words.add("no diplomacy as usual");
    }
    add(
        words,
        choices.minConfidence(),
        least -> "model at least " + Math.round(least * PERCENT) + " % sure");
    any(words, "acted by ", choices.initiators());
    any(words, "outlets of ", choices.countries());
    any(words, "kind of outlet: ", choices.kinds());
    return words;
  }

  /** Without seconds. */
  private static String time(@Nullable String stated) {
    return stated == null ? "" : stated.replaceFirst("^(\\d\\d:\\d\\d):.*", "$1");
  }

  /** What it wants beside words: what is close in meaning, or numbers and feeds. */
  static List<String> further(Subscription saved) {
    List<String> words = new ArrayList<>();
    add(
        words,
        saved.like(),
        like -> {
          Object text = like.get("text");
          return "close in meaning to "
              + (text == null ? "an article" : "“" + text + "”")
              + " (at least "
              + like.get("closeness")
              + ")";
        });
    add(
        words,
        saved.watch(),
        watch -> watch.get("trend") == null ? "watches feeds" : "watches a trend");
    return words;
  }

  private static void any(List<String> words, String what, List<String> values) {
    if (!values.isEmpty()) {
      words.add(what + String.join(" or ", values));
    }
  }

  private static <T> void add(
      List<String> words, @Nullable T value, Function<? super T, String> inWords) {
    if (value != null) {
      words.add(inWords.apply(value));
    }
  }
}
