package dyad.search.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dyad.search.query.ListedArticle;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed as JSON Feed 1.1 has it; labels are in each item's {@code _dyad}.
 *
 * @param version the specification's address
 * @param title what people call it
 * @param feedUrl its own address
 * @param items the newest first
 */
public record JsonFeed(
    String version, String title, @JsonProperty("feed_url") URI feedUrl, List<Item> items) {

  /** An author. */
  public record Author(String name) {}

  /** What Dyad knows of an article. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Labels(
      String pillar,
      String primary,
      List<String> themes,
      String event,
      double confidence,
      @Nullable String initiator,
      String story) {}

  /** An article. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Item(
      String id,
      URI url,
      String title,
      @JsonProperty("content_text") String contentText,
      @JsonProperty("date_published") Instant datePublished,
      List<Author> authors,
      List<String> tags,
      @Nullable String language,
      @JsonProperty("_dyad") Labels labels) {}

  /** The feed in that form. */
  public static JsonFeed of(QueryFeed feed) {
    return new JsonFeed(
        "https://jsonfeed.org/version/1.1",
        feed.title(),
        feed.self(),
        feed.articles().stream().map(JsonFeed::item).toList());
  }

  private static Item item(ListedArticle article) {
    return new Item(
        QueryFeed.id(article),
        article.link(),
        article.title(),
        QueryFeed.text(article),
        article.published(),
        List.of(new Author(article.source())),
        QueryFeed.tags(article),
        article.language(),
        new Labels(
            article.pillar().label(),
            article.primary().label(),
            article.themes(),
            article.event().label(),
            article.confidence(),
            article.initiator(),
            article.story()));
  }
}
