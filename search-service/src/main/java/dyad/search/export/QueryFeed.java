package dyad.search.export;

import dyad.search.query.ListedArticle;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The newest articles that answer a question, as a feed.
 *
 * @param question the question's text, null for every article
 * @param self the feed's own address
 * @param articles the newest first
 */
public record QueryFeed(@Nullable String question, URI self, List<ListedArticle> articles) {
  /** Articles in a feed. */
  public static final int LENGTH = 50;

  public QueryFeed {
    articles = List.copyOf(articles);
  }

  /** What people call it. */
  String title() {
    return question == null ? "Dyad: all articles" : "Dyad: " + question;
  }

  /** The same for the same address, for good. */
  String id() {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(self.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The name of an article in feeds; the same in each. */
  static String id(ListedArticle article) {
    return "urn:dyad:article:" + article.id();
  }

  /** When the feed last changed. */
  Instant updated() {
    return articles.stream()
        .map(ListedArticle::fetched)
        .max(Instant::compareTo)
        .orElse(Instant.EPOCH);
  }

  /** What is said of an article beside its title: never empty. */
  static String text(ListedArticle article) {
    return article.summary().isBlank() ? article.title() : article.summary();
  }

  /** The labels of an article, as tags. */
  static List<String> tags(ListedArticle article) {
    List<String> tags = new java.util.ArrayList<>(List.of(article.pillar().label()));
    tags.addAll(article.themes());
    tags.add(article.event().label());
    return tags;
  }
}
