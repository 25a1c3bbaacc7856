package dyad.classify.model;

import dyad.classify.decide.ArticleText;
import dyad.classify.embed.Embedder;
import dyad.event.Evidence;
import java.util.ArrayList;
import java.util.List;

/**
 * What each phrase means to the embedding's part of a sum: the text is embedded again without the
 * phrase, and what the sum loses is the phrase's weight.
 */
final class LeaveOneOut {
  private static final String EMBEDDING = "meaning";
  private static final int MOST_PHRASES = 40;

  private final ArticleText article;
  private final float[] whole;
  private final List<Phrase> phrases;
  private final List<float[]> without;

  LeaveOneOut(Embedder embedder, ArticleText article, float[] whole) {
    this.article = article;
    this.whole = whole;
    List<Phrase> found = new ArrayList<>(Phrase.of(Evidence.Field.TITLE, article.title()));
    found.addAll(Phrase.of(Evidence.Field.SUMMARY, article.summary()));
    phrases = found.stream().limit(MOST_PHRASES).toList();
    without =
        embedder.embed(
            phrases.stream().map(p -> FeatureReader.wording(p.without(article))).toList());
  }

  /** For each label the phrases that its head would miss or would rather be without. */
  List<Evidence> evidence(List<String> labels, TrainedModel model) {
    List<Evidence> evidence = new ArrayList<>();
    for (String label : labels) {
      Asked asked = Asked.of(label);
      Head head = model.head(asked.head());
      double full = head.dense(whole);
      for (int i = 0; i < phrases.size(); i++) {
        double lost = asked.sign() * (full - head.dense(without.get(i)));
        evidence.add(phrases.get(i).evidence(label, article, EMBEDDING, lost));
      }
    }
    return evidence;
  }
}
