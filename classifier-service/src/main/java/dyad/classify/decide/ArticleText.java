package dyad.classify.decide;

import dyad.event.ArticleIngested;
import dyad.event.Evidence;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a model reads of an article. Any of the three texts may be empty.
 *
 * @param title plain text
 * @param summary plain text
 * @param text the full text as plain text, null when there is none
 * @param mentions for each side (ISO 3166-1 alpha-2) the names that the gate found in the article;
 *     empty when no gate has read it
 * @param published on which day (UTC), null when not known
 */
public record ArticleText(
    String title,
    String summary,
    @Nullable String text,
    Map<String, List<String>> mentions,
    @Nullable LocalDate published) {
  public ArticleText {
    mentions = Map.copyOf(mentions);
  }

  /** A text of unknown day. */
  public ArticleText(
      String title, String summary, @Nullable String text, Map<String, List<String>> mentions) {
    this(title, summary, text, mentions, null);
  }

  /** What there is to read of an ingested article. */
  public static ArticleText of(ArticleIngested article) {
    return new ArticleText(
        article.title(),
        article.summary(),
        article.text(),
        article.mentions(),
        article.published() == null
            ? null
            : LocalDate.ofInstant(article.published(), ZoneOffset.UTC));
  }

  /** The text of one field, empty when there is none. */
  public String of(Evidence.Field field) {
    return switch (field) {
      case TITLE -> title;
      case SUMMARY -> summary;
      case TEXT -> text == null ? "" : text;
    };
  }

  /** The same with another text in one field. */
  public ArticleText with(Evidence.Field field, String other) {
    return switch (field) {
      case TITLE -> new ArticleText(other, summary, text, mentions, published);
      case SUMMARY -> new ArticleText(title, other, text, mentions, published);
      case TEXT -> new ArticleText(title, summary, other, mentions, published);
    };
  }
}
