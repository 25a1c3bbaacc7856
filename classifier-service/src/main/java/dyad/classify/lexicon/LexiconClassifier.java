package dyad.classify.lexicon;

import dyad.classify.decide.ArticleClassifier;
import dyad.classify.decide.ArticleText;
import dyad.classify.decide.Explanation;
import dyad.classify.decide.Labelled;
import dyad.classify.decide.Supposition;
import dyad.classify.framework.Framework;
import dyad.classify.framework.Profile;
import dyad.classify.framework.SideNote;
import dyad.event.Classification;
import dyad.event.EventType;
import dyad.event.Evidence;
import dyad.event.ModelStamp;
import dyad.event.Pillar;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Labels by the framework's cue phrases. */
public final class LexiconClassifier implements ArticleClassifier {
  /** Why an article has no pillar though it is bilateral. */
  private static final String UNSURE = "unsure";

  private static final String MODEL = "lexicon";
  private static final String VERSION = "1";

  private final ModelStamp stamp;
  private final Lexicon lexicon;
  private final BilateralDecision bilateral;
  private final SubjectDecision subject;
  private final EventDecision event;
  private final Scores scores;
  private final Passages passages;

  /**
   * A model of the profile's framework.
   *
   * @throws InvalidCueException when one of its cues is not in the notation
   */
  public LexiconClassifier(Profile profile) {
    Framework framework = profile.framework();
    stamp = new ModelStamp(MODEL, VERSION, profile.name(), profile.version(), profile.checksum());
    lexicon = new Lexicon(framework);
    bilateral = new BilateralDecision(framework.bilateral());
    subject = new SubjectDecision(framework.themes());
    event = new EventDecision(framework.events());
    scores = new Scores(framework);
    passages =
        new Passages(
            framework.bilateral().sides().stream().map(SideNote::code).toList(),
            framework.themes());
  }

  @Override
  public ModelStamp stamp() {
    return stamp;
  }

  @Override
  public List<Labelled> label(List<ArticleText> articles) {
    return articles.stream().map(this::labelled).toList();
  }

  private Labelled labelled(ArticleText article) {
    return explain(article).labelled();
  }

  private Labelled labelled(
      Classification labels, Classification supposed, Map<String, Double> all) {
    return new Labelled(
        labels,
        stamp,
        all,
        all.getOrDefault(Label.BILATERAL, 0.0),
        new Supposition(
            supposed.primary(), supposed.confidence(), supposed.themes(), supposed.event()),
        null);
  }

  @Override
  public Explanation explain(ArticleText article) {
    List<Hit> hits = lexicon.read(article);
    Tally tally = Tally.of(hits);
    double bilateralScore = bilateral.score(article, tally);
    Map<String, Double> all = scores.of(bilateralScore, tally);
    List<Evidence> evidence = passages.all(article, hits);
    Classification labels = labels(bilateralScore, tally, above0(all));
    Classification supposed = supposed(bilateralScore, tally, above0(all));
    return new Explanation(labelled(withEvidence(labels, evidence), supposed, all), evidence);
  }

  /** What the cues say, taking it that the text is bilateral. */
  public LexiconReading read(ArticleText article) {
    List<Hit> hits = lexicon.read(article);
    Tally tally = Tally.of(hits);
    Map<String, Double> all = scores.of(bilateral.score(article, tally), tally);
    return new LexiconReading(hits, supposed(all.getOrDefault(Label.BILATERAL, 0.0), tally, all));
  }

  private Classification labels(double bilateralScore, Tally tally, Map<String, Double> shown) {
    if (bilateralScore < 0.5) {
      return new Classification(
          false,
          Pillar.NONE,
          Pillar.NONE,
          List.of(),
          EventType.NONE,
          Scores.rounded(1 - bilateralScore),
          shown,
          null,
          List.of());
    }
    return supposed(bilateralScore, tally, shown);
  }

  private Classification supposed(double bilateralScore, Tally tally, Map<String, Double> shown) {
    Subject about = subject.decide(tally);
    boolean unsure = about.pillar() == Pillar.NONE;
    return new Classification(
        true,
        about.pillar(),
        about.primary(),
        about.themes(),
        event.decide(tally),
        Scores.rounded(unsure ? 1 - bilateralScore : bilateralScore * about.clarity()),
        shown,
        unsure ? UNSURE : null,
        List.of());
  }

  private static Classification withEvidence(Classification labels, List<Evidence> all) {
    return new Classification(
        labels.bilateral(),
        labels.pillar(),
        labels.primary(),
        labels.themes(),
        labels.event(),
        labels.confidence(),
        labels.scores(),
        labels.reason(),
        Passages.carrying(labels, all));
  }

  private static Map<String, Double> above0(Map<String, Double> scores) {
    return scores.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
