package dyad.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article was labelled.
 *
 * @param article the article as it was ingested
 * @param classification its labels, with what carried them
 * @param model what set them
 * @param classified when
 * @param embedding the meaning of its title and summary, null when there is none (not English)
 * @param reclassified true when an article of the archive was labelled anew, so that it raises no
 *     alert
 */
public record ArticleClassified(
    ArticleIngested article,
    Classification classification,
    ModelStamp model,
    Instant classified,
    @Nullable Embedding embedding,
    @Nullable Boolean reclassified)
    implements Event {

  public ArticleClassified {
    Check.present("article", article);
    Check.present("classification", classification);
    Check.present("model", model);
    Check.present("classified", classified);
    reclassified = Boolean.TRUE.equals(reclassified);
  }

  /** An article labelled when it came, without a vector. */
  public ArticleClassified(
      ArticleIngested article,
      Classification classification,
      ModelStamp model,
      Instant classified) {
    this(article, classification, model, classified, null, false);
  }

  /** Whether an article of the archive was labelled anew. */
  @Override
  public Boolean reclassified() {
    return Boolean.TRUE.equals(reclassified);
  }

  @Override
  public String key() {
    return article.key();
  }

  /** The same for a repeat by the same model and profile, whenever it is made. */
  @Override
  public String eventId() {
    return String.join(
        ".", article.eventId(), model.model(), model.version(), model.profileChecksum());
  }

  @Override
  public Instant eventTime() {
    return classified;
  }
}
