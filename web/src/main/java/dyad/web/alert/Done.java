package dyad.web.alert;

import java.util.Map;

/** What a subscription's page says after the reader did something. */
final class Done {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("made", "Subscribed. You are told of each story once, from now on."),
          Map.entry("saved", "Saved."),
          Map.entry(
              "paused", "Paused: nothing is told, and what matches meanwhile is not told later."),
          Map.entry("resumed", "On again."),
          Map.entry("snoozed", "Snoozed: what matches meanwhile is not told later."),
          Map.entry("woken", "On again."),
          Map.entry(
              "pinged",
              "A test is on its way; what came of it is in the delivery log in a moment."),
          Map.entry("redelivered", "The alert is sent once more."),
          Map.entry("rotated", "There is a new secret; for 24 hours the old one signs too."),
          Map.entry(
              "overtaken",
              "Nothing was done: the subscription was changed since you opened this page. This is"
                  + " how it is now; decide again."));

  private Done() {}

  /** The words for it, empty when it is unknown. */
  static String said(String did) {
    return WORDS.getOrDefault(did, "");
  }
}
