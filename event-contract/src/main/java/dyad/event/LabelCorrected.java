package dyad.event;

import java.time.Instant;
import java.util.List;

/**
 * People corrected an article's labels. It holds all corrections of the article, so that the latest
 * event of an article is its whole history.
 *
 * @param articleId the article
 * @param history its corrections, the oldest first; the last one holds
 */
public record LabelCorrected(String articleId, List<Correction> history) implements Event {

  /** Most corrections kept; of more the oldest are dropped. */
  public static final int MAX_HISTORY = 100;

  public LabelCorrected {
    Check.text("articleId", articleId, ArticleIngested.MAX_ID);
    history = List.copyOf(Check.present("history", history));
    Check.atLeast("history", 1, history.size());
    Check.size("history", history, MAX_HISTORY);
  }

  /** The correction that holds. */
  public Correction latest() {
    return history.getLast();
  }

  @Override
  public String key() {
    return articleId;
  }

  @Override
  public String eventId() {
    return articleId + "." + latest().at().toEpochMilli();
  }

  @Override
  public Instant eventTime() {
    return latest().at();
  }
}
