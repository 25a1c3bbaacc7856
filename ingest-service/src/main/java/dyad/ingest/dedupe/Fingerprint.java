package dyad.ingest.dedupe;

import dyad.ingest.normalize.NormalizedEntry;
import java.util.regex.Pattern;

/**
 * Tells an edited entry from an unchanged one: a digest of the words a reader sees. Dates, links
 * and keywords do not count, because outlets touch them without editing anything; nor do what pages
 * count and stamp by themselves: comments, views, shares, the time of the last update.
 */
final class Fingerprint {
  private static final int BITS = 80;

  /** Numbers of readers' doings: "1,204 views", "12 comments", "3 min read". */
  private static final String COUNTERS =
      "\\b\\d[\\d,.]*\\s?[km]?\\s+"
          + "(?:comments?|views?|reads?|shares?|likes?|replies|reactions?|votes?|retweets?"
          + "|min(?:ute)?s? read)\\b|\\b(?:comments?|views?|shares?|likes?)\\s*[:(]\\s*\\d[\\d,.]*\\)?";

  /** How long ago: "5 minutes ago". */
  private static final String AGES =
      "\\b(?:\\d+|an?)\\s+(?:second|sec|minute|min|hour|hr|day)s?\\s+ago\\b";

  private static final String TIME =
      "\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s*[ap]m)?(?:\\s+[A-Z]{3,4}\\b)?";

  /** "Last updated: 12 May 2022, 10:15 PKT": the words up to the year or the time. */
  private static final String STAMPS =
      "\\b(?:last\\s+)?(?:updated|modified)(?:\\s+(?:on|at))?\\s*:?\\s+(?=[^.!?]{0,12}\\d)"
          + ("[^.!?\\n]{0,40}?(?:\\b\\d{4}\\b(?:[,\\s]+(?:at\\s+)?" + TIME + ")?|" + TIME + ")");

  private static final Pattern IDLE =
      Pattern.compile(COUNTERS + "|" + AGES + "|" + STAMPS, Pattern.CASE_INSENSITIVE);

  /** Parameters of addresses in the text, by which readers are tracked. */
  private static final Pattern QUERY = Pattern.compile("(https?://[^\\s?#]+)[?#]\\S*");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u200b]+");

  private Fingerprint() {}

  static String of(NormalizedEntry entry) {
    String text = entry.text() == null ? "" : entry.text();
    return Digest.of(BITS, settled(entry.title()), settled(entry.summary()), settled(text));
  }

  /** The text without what changes by itself. */
  private static String settled(String text) {
    String still = IDLE.matcher(QUERY.matcher(text).replaceAll("$1")).replaceAll(" ");
    return BLANKS.matcher(still).replaceAll(" ").strip();
  }
}
