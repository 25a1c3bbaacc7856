package dyad.search.index;

import dyad.event.LabelCorrected;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All corrections, in memory: they are few, and each article that is indexed needs to know. */
public final class Corrections {
  private final Map<String, LabelCorrected> byArticle = new ConcurrentHashMap<>();

  /** Remembers a correction; an earlier state of the same article's is not let over a later one. */
  public void put(LabelCorrected corrected) {
    byArticle.merge(
        corrected.articleId(),
        corrected,
        (known, other) -> other.latest().at().isBefore(known.latest().at()) ? known : other);
  }

  /** What people say of an article's labels. */
  public Optional<LabelCorrected> of(String articleId) {
    return Optional.ofNullable(byArticle.get(articleId));
  }

  /** All of them. */
  public Iterable<LabelCorrected> all() {
    return byArticle.values();
  }
}
