package dyad.event;

import java.time.Instant;

/**
 * An article was labelled.
 *
 * @param article the article as it was ingested
 * @param classification its labels, with what carried them
 * @param model what set them
 * @param classified when
 */
public record ArticleClassified(
    ArticleIngested article, Classification classification, ModelStamp model, Instant classified)
    implements Event {

  public ArticleClassified {
    Check.present("article", article);
    Check.present("classification", classification);
    Check.present("model", model);
    Check.present("classified", classified);
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
