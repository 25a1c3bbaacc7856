package dyad.benchmarks.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Queries as people write them. They ask for what the news tells of: names, words and passages of
 * items of the training set, an item's own labels among them, so that what is often told is often
 * asked for. Most name somebody or something; some follow a whole theme, as many others do.
 */
public final class GeneratedSubscriptions {
  private static final Set<String> STOP_WORDS =
      Set.of("the", "and", "for", "with", "from", "after", "over", "into", "says", "that", "this");
  private static final Set<String> EVERYWHERE =
      Set.of("us", "pakistan", "pakistani", "american", "america", "washington", "islamabad");

  private final List<NewsItem> items;
  private final Random random;

  /**
   * A source of queries.
   *
   * @param items what they ask for
   * @param seed the same seed gives the same queries
   */
  public GeneratedSubscriptions(List<NewsItem> items, long seed) {
    this.items = items.stream().filter(item -> !names(item).isEmpty()).toList();
    this.random = new Random(seed);
  }

  /** The next query; one that was given before may come again. */
  public String query() {
    NewsItem item = any(items);
    return switch (random.nextInt(20)) {
      case 0 -> theme(item);
      case 1 -> "pillar:%s %s".formatted(item.pillar(), theme(item));
      case 2, 3 -> name(item);
      case 4, 5, 6 -> name(item) + " " + word(item);
      case 7, 8 -> word(item) + " " + word(item);
      case 9, 10 -> "\"%s\"".formatted(passage(item));
      case 11, 12 -> theme(item) + " " + name(item);
      case 13 -> "%s (%s OR %s)".formatted(word(item), name(item), name(any(items)));
      case 14 -> "%s -%s".formatted(name(item), word(any(items)));
      case 15 -> "actor:%s event:%s".formatted(name(item), item.event());
      case 16 -> "title:%s confidence:[0.7 TO *]".formatted(name(item));
      case 17 -> "%s publisher.country:PK published:[2026-01-01 TO *]".formatted(name(item));
      case 18 -> "source:\"%s\" %s".formatted(item.source(), word(item));
      default -> "%s* %s".formatted(beginning(word(item)), theme(item));
    };
  }

  private static String theme(NewsItem item) {
    return item.themes().isEmpty() ? "event:" + item.event() : "theme:" + item.themes().getFirst();
  }

  /** A name in the title, of two words if there is one, but not what nearly all name. */
  private String name(NewsItem item) {
    List<String> names = names(item);
    List<String> full = names.stream().filter(name -> name.contains(" ")).toList();
    return any(full.isEmpty() ? names : full);
  }

  private static List<String> names(NewsItem item) {
    List<String> words = words(item);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (isCapital(words.get(i))) {
        names.add(words.get(i));
        if (i + 1 < words.size() && isCapital(words.get(i + 1))) {
          names.add("\"%s %s\"".formatted(words.get(i), words.get(i + 1)));
        }
      }
    }
    return names;
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  private String word(NewsItem item) {
    return any(words(item));
  }

  private static List<String> words(NewsItem item) {
    return Arrays.stream(item.title().split("[^\\p{L}]+"))
        .filter(word -> word.length() > 2)
        .filter(word -> !STOP_WORDS.contains(word.toLowerCase(Locale.ROOT)))
        .filter(word -> !EVERYWHERE.contains(word.toLowerCase(Locale.ROOT)))
        .filter(word -> !Set.of("AND", "NOT").contains(word))
        .toList();
  }

  private String passage(NewsItem item) {
    List<String> words = new ArrayList<>(List.of(item.title().split("[^\\p{L}\\p{N}'-]+")));
    int from = random.nextInt(Math.max(1, words.size() - 2));
    return String.join(" ", words.subList(from, Math.min(words.size(), from + 2)));
  }

  private static String beginning(String word) {
    return word.substring(0, Math.max(3, word.length() - 2));
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
