package dyad.search.index;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dyad.event.ArticleClassified;
import dyad.event.ArticleIngested;
import dyad.event.Classification;
import dyad.event.ModelStamp;
import java.time.Instant;
import java.util.Objects;

/**
 * An article as it stands in the index, and as the API shows it whole: one flat object of the
 * article's fields and its labels.
 *
 * @param article the article; its {@code published} is never null here: when the outlet did not say
 *     it, it is when the feed was read
 * @param publishedStated whether the outlet said when it published the article
 * @param classification its labels
 * @param model what set them
 * @param classified when
 */
public record ArticleDocument(
    @JsonUnwrapped ArticleIngested article,
    boolean publishedStated,
    @JsonUnwrapped Classification classification,
    ModelStamp model,
    Instant classified) {

  static ArticleDocument of(ArticleClassified event) {
    ArticleIngested article = event.article();
    return new ArticleDocument(
        dated(article),
        article.published() != null,
        event.classification(),
        event.model(),
        event.classified());
  }

  /** The outlet's name. */
  @JsonProperty
  public String source() {
    return article.publisher().name();
  }

  private static ArticleIngested dated(ArticleIngested article) {
    return new ArticleIngested(
        article.id(),
        article.revision(),
        article.title(),
        article.summary(),
        article.text(),
        article.link(),
        article.feedId(),
        article.publisher(),
        article.language(),
        article.authors(),
        article.categories(),
        Objects.requireNonNullElse(article.published(), article.fetched()),
        article.fetched(),
        article.mentions(),
        article.backfill());
  }
}
