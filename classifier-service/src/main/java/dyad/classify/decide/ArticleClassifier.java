package dyad.classify.decide;

import dyad.event.Classification;
import dyad.event.ModelStamp;

/**
 * A model that labels articles by the profile's framework. The same text gets the same labels,
 * whenever and by whichever thread it is asked.
 */
public interface ArticleClassifier {

  /** Which model, by which profile. */
  ModelStamp stamp();

  /** The labels of a text with all that led to them. */
  Explanation explain(ArticleText article);

  /** The labels of a text, in the short form that events carry. */
  default Classification classify(ArticleText article) {
    return explain(article).classification();
  }
}
