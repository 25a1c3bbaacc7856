package dyad.search.query;

import dyad.event.EventType;
import dyad.event.Pillar;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A story in short.
 *
 * @param id the story
 * @param title of its first article
 * @param link of its first article
 * @param firstSeen when its first article was published
 * @param lastSeen when its last article was
 * @param articles how many it has
 * @param outlets how many outlets carry it
 * @param countries outlets by the country they are published in, {@code ?} where it is not known
 * @param pillar what most of its articles are about; of a tie, what the first of them is about
 * @param primary the leading pillar of most of those
 * @param themes of at least half of those, the most frequent first
 * @param event what most of those report as done
 * @param split articles by pillar
 */
public record StorySummary(
    String id,
    String title,
    URI link,
    Instant firstSeen,
    Instant lastSeen,
    int articles,
    int outlets,
    Map<String, Long> countries,
    Pillar pillar,
    Pillar primary,
    List<String> themes,
    EventType event,
    Map<String, Long> split) {
  private static final String UNKNOWN = "?";

  /**
   * The story of the articles.
   *
   * @param articles all of it, at least one, in the order of their publication
   */
  public static StorySummary of(List<ListedArticle> articles) {
    ListedArticle first = articles.getFirst();
    Pillar pillar = most(articles, ListedArticle::pillar);
    List<ListedArticle> agreed =
        articles.stream().filter(article -> article.pillar() == pillar).toList();
    return new StorySummary(
        first.story(),
        first.title(),
        first.link(),
        first.published(),
        articles.getLast().published(),
        articles.size(),
        (int) articles.stream().map(ListedArticle::source).distinct().count(),
        countries(articles),
        pillar,
        most(agreed, ListedArticle::primary),
        themes(agreed),
        most(agreed, ListedArticle::event),
        counts(articles.stream().map(article -> article.pillar().label())));
  }

  private static Map<String, Long> countries(List<ListedArticle> articles) {
    Map<String, String> bySource = new LinkedHashMap<>();
    for (ListedArticle article : articles) {
      String country = article.publisher().country();
      bySource.put(article.source(), Objects.requireNonNullElse(country, UNKNOWN));
    }
    return counts(bySource.values().stream());
  }

  private static List<String> themes(List<ListedArticle> articles) {
    return counts(articles.stream().map(ListedArticle::themes).flatMap(Collection::stream))
        .entrySet()
        .stream()
        .filter(theme -> 2 * theme.getValue() >= articles.size())
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** In the order met. */
  private static <T> Map<T, Long> counts(Stream<T> values) {
    return values.collect(
        Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
  }

  /** The most frequent value; of several the first met. */
  private static <T> T most(List<ListedArticle> articles, Function<ListedArticle, T> value) {
    Map<T, Long> counts = counts(articles.stream().map(value));
    long most = counts.values().stream().max(Comparator.naturalOrder()).orElseThrow();
    return counts.entrySet().stream()
        .filter(count -> count.getValue() == most)
        .findFirst()
        .orElseThrow()
        .getKey();
  }
}
