package dyad.classify.model;

import dyad.classify.actor.ActorBook;
import dyad.classify.actor.DealingReader;
import dyad.classify.decide.ArticleClassifier;
import dyad.classify.decide.ArticleText;
import dyad.classify.decide.Explanation;
import dyad.classify.decide.Labelled;
import dyad.classify.decide.Supposition;
import dyad.classify.embed.Embedder;
import dyad.classify.framework.Profile;
import dyad.classify.language.LanguageDetector;
import dyad.event.Classification;
import dyad.event.Dealing;
import dyad.event.Embedding;
import dyad.event.EventType;
import dyad.event.Evidence;
import dyad.event.ModelStamp;
import dyad.event.Pillar;
import dyad.event.SimilarExample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Labels English texts by the trained heads. */
final class ModelClassifier implements ArticleClassifier {
  private static final int SIMILAR = 3;
  private static final int SIMILAR_EXPLAINED = 10;
  private static final int PASSAGES = 4;
  private static final int PASSAGES_EXPLAINED = 12;

  /** Five places: what lies beyond makes events larger and no answer better. */
  private static final float VECTOR_STEPS = 100_000;

  private static final String UNSURE = "unsure";

  private final ModelStamp stamp;
  private final FeatureReader reader;
  private final Embedder embedder;
  private final TrainedModel model;
  private final Examples examples;
  private final Verdict verdict;
  private final DealingReader dealings;

  /** A model by the profile's names and cues, which must be those that it was trained with. */
  ModelClassifier(Profile profile, ActorBook actors, ModelFolder.Stored stored, Embedder embedder) {
    stamp =
        new ModelStamp(
            stored.model(),
            stored.version(),
            profile.name(),
            profile.version(),
            profile.checksum());
    reader = new FeatureReader(profile, actors);
    this.embedder = embedder;
    model = stored.trained();
    examples = stored.examples();
    dealings = new DealingReader(actors);
    verdict = new Verdict(profile.framework(), model.thresholds());
  }

  @Override
  public ModelStamp stamp() {
    return stamp;
  }

  @Override
  public List<Labelled> label(List<ArticleText> articles) {
    List<float[]> embeddings =
        embedder.embed(articles.stream().map(FeatureReader::wording).toList());
    List<Labelled> labelled = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      labelled.add(labelled(judged(articles.get(i), embeddings.get(i)), SIMILAR));
    }
    return labelled;
  }

  @Override
  public Explanation explain(ArticleText article) {
    Judged judged = judged(article, embedder.embed(FeatureReader.wording(article)));
    Labelled labelled = labelled(judged, SIMILAR_EXPLAINED);
    List<Evidence> evidence = new ArrayList<>();
    for (String label : Asked.all(judged.judgement)) {
      evidence.addAll(passages(judged, label, PASSAGES_EXPLAINED));
    }
    evidence.addAll(
        new LeaveOneOut(embedder, judged.article, judged.vector.embedding())
            .evidence(Asked.given(labelled.classification()), model));
    evidence.sort((a, b) -> Double.compare(Math.abs(b.weight()), Math.abs(a.weight())));
    return new Explanation(labelled, evidence);
  }

  /** A text with what was read out of it and what the heads make of it. */
  private record Judged(
      ArticleText article, TextVector vector, Shares shares, Judgement judgement) {}

  private Judged judged(ArticleText article, float[] embedding) {
    List<Feature> features = reader.read(article);
    TextVector vector = TextVector.of(embedding, features, model.vocabulary());
    Shares shares = new Shares(model.vocabulary(), features, vector);
    return new Judged(article, vector, shares, model.judge(vector));
  }

  private Labelled labelled(Judged judged, int similar) {
    Judgement judgement = judged.judgement;
    Supposition supposed = verdict.suppose(judgement);
    boolean bilateral = verdict.isBilateral(judgement);
    Pillar pillar = bilateral ? verdict.pillar(judgement) : Pillar.NONE;
    Classification labels =
        new Classification(
            bilateral,
            pillar,
            pillar == Pillar.NONE ? Pillar.NONE : supposed.primary(),
            pillar == Pillar.NONE ? List.of() : supposed.themes(),
            verdict.event(judgement),
            rounded(
                bilateral
                    ? judgement.bilateral() * supposed.confidence()
                    : 1 - judgement.bilateral()),
            Asked.scores(judgement, bilateral ? 0.05 : 1),
            verdict.isUnsure(judgement) ? UNSURE : null,
            List.of());
    return new Labelled(
        withEvidence(labels, judged, similar),
        stamp,
        Asked.scores(judgement, 0),
        judgement.bilateral(),
        supposed,
        embedding(judged.vector.embedding()));
  }

  private Classification withEvidence(Classification labels, Judged judged, int similar) {
    List<Evidence> evidence = new ArrayList<>();
    for (String label : Asked.given(labels)) {
      passages(judged, label, PASSAGES).stream().filter(e -> e.weight() > 0).forEach(evidence::add);
    }
    evidence.sort((a, b) -> Double.compare(b.weight(), a.weight()));
    List<SimilarExample> nearest =
        labels.bilateral() ? examples.nearest(judged.vector.embedding(), similar) : List.of();
    return new Classification(
        labels.bilateral(),
        labels.pillar(),
        labels.primary(),
        labels.themes(),
        labels.event(),
        labels.confidence(),
        labels.scores(),
        labels.reason(),
        evidence,
        LanguageDetector.ENGLISH,
        labels.bilateral() ? dealing(judged.article, labels.event()) : null,
        nearest);
  }

  private Dealing dealing(ArticleText article, EventType event) {
    return dealings.read(article.title(), article.summary(), article.published(), event);
  }

  private List<Evidence> passages(Judged judged, String label, int most) {
    Asked asked = Asked.of(label);
    return judged.shares.of(label, model.head(asked.head()), asked.sign(), judged.article, most);
  }

  private Embedding embedding(float[] vector) {
    List<Float> values = new ArrayList<>(vector.length);
    for (float value : vector) {
      values.add(Math.round(value * VECTOR_STEPS) / VECTOR_STEPS);
    }
    return new Embedding(embedder.name(), values);
  }

  static double rounded(double probability) {
    return Math.round(Math.clamp(probability, 0, 1) * 1000) / 1000.0;
  }

  /** For a service's log: what is in use. */
  @Override
  public String toString() {
    return stamp.model() + " " + stamp.version() + Map.of("features", model.vocabulary().size());
  }
}
