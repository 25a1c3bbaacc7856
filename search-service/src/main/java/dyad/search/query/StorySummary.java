package dyad.search.query;

import dyad.event.EventType;
import dyad.event.Pillar;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

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
 * @param pillar what most of those articles are about that {@code primary} leads; of a tie, what
 *     the first of them is about
 * @param primary the leading pillar of most of its articles; of a tie, that of the first of them
 * @param themes of at least half of its articles, the most frequent first
 * @param event what most of those articles report as done that report something
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
    Map<String, Integer> countries,
    Pillar pillar,
    Pillar primary,
    List<String> themes,
    EventType event,
    Map<String, Integer> split) {
  private static final String UNKNOWN = "?";

  /**
   * The story of the articles.
   *
   * @param articles all of it, at least one, in the order of their publication
   */
  public static StorySummary of(List<ListedArticle> articles) {
    ListedArticle first = articles.getFirst();
    Pillar primary = majority(articles, ListedArticle::primary);
    List<ListedArticle> led =
        articles.stream().filter(article -> article.primary() == primary).toList();
    return new StorySummary(
        first.story(),
        first.title(),
        first.link(),
        first.published(),
        articles.getLast().published(),
        articles.size(),
        (int) articles.stream().map(ListedArticle::source).distinct().count(),
        countries(articles),
        majority(led, ListedArticle::pillar),
        primary,
        Majority.ofHalf(articles.stream().map(ListedArticle::themes).toList()),
        event(articles),
        Majority.counts(articles.stream().map(article -> article.pillar().label()).toList()));
  }

  private static Map<String, Integer> countries(List<ListedArticle> articles) {
    Map<String, String> bySource = new LinkedHashMap<>();
    for (ListedArticle article : articles) {
      String country = article.publisher().country();
      bySource.put(article.source(), Objects.requireNonNullElse(country, UNKNOWN));
    }
    return Majority.counts(bySource.values());
  }

  private static EventType event(List<ListedArticle> articles) {
    List<EventType> reported = articles.stream().map(ListedArticle::event).toList();
    return Majority.of(reported.stream().filter(event -> event != EventType.NONE).toList())
        .orElse(EventType.NONE);
  }

  private static <T> T majority(List<ListedArticle> articles, Function<ListedArticle, T> value) {
    return Majority.of(articles.stream().map(value).toList()).orElseThrow();
  }
}
