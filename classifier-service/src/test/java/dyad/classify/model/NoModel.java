package dyad.classify.model;

import dyad.classify.decide.ArticleClassifier;
import dyad.classify.decide.ArticleText;
import dyad.classify.decide.Explanation;
import dyad.classify.decide.Labelled;
import dyad.event.ModelStamp;
import java.util.List;

/** Stands where a test has not trained its model yet. */
final class NoModel implements ArticleClassifier {
  @Override
  public ModelStamp stamp() {
    throw new IllegalStateException("not trained");
  }

  @Override
  public List<Labelled> label(List<ArticleText> articles) {
    throw new IllegalStateException("not trained");
  }

  @Override
  public Explanation explain(ArticleText article) {
    throw new IllegalStateException("not trained");
  }
}
