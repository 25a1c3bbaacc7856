package dyad.classify.decide;

import dyad.event.ModelStamp;
import java.util.List;

/**
 * A model that labels articles by the profile's framework. The same text gets the same labels,
 * whenever and by whichever thread it is asked, alone or in a batch.
 */
public interface ArticleClassifier {

  /** Which model, by which profile. */
  ModelStamp stamp();

  /** The labels of texts, in their order. */
  List<Labelled> label(List<ArticleText> articles);

  /** The labels of a text with all that led to them. */
  Explanation explain(ArticleText article);

  /** The labels of one text. */
  default Labelled label(ArticleText article) {
    return label(List.of(article)).getFirst();
  }
}
