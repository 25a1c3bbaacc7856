package dyad.web.trend;

import java.util.Locale;

/** Codes and counts as people write them. */
public final class Words {
  private Words() {}

  /** A code like {@code food-security} as a title: Food security. */
  public static String title(String code) {
    String words = code.replace('-', ' ');
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** A count with its noun: "1 story", "2,120 stories". */
  public static String count(long count, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
  }

  /** A count of stories. */
  public static String stories(long count) {
    return count(count, "story", "stories");
  }
}
