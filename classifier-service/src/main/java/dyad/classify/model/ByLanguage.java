package dyad.classify.model;

import dyad.classify.decide.ArticleClassifier;
import dyad.classify.decide.ArticleText;
import dyad.classify.decide.Explanation;
import dyad.classify.decide.Labelled;
import dyad.classify.decide.Supposition;
import dyad.classify.language.LanguageDetector;
import dyad.classify.language.UrduLexicon;
import dyad.event.Classification;
import dyad.event.EventType;
import dyad.event.ModelStamp;
import dyad.event.Pillar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Gives a text to the model of its language: English to the heads, Urdu to its lexicon. Any other
 * gets no label, since a model that reads a language as if it were another labels by chance.
 */
final class ByLanguage implements ArticleClassifier {
  private static final String OTHER_LANGUAGE = "language";

  private final ArticleClassifier english;
  private final UrduLexicon urdu;

  ByLanguage(ArticleClassifier english, UrduLexicon urdu) {
    this.english = english;
    this.urdu = urdu;
  }

  @Override
  public ModelStamp stamp() {
    return english.stamp();
  }

  @Override
  public List<Labelled> label(List<ArticleText> articles) {
    List<String> languages = articles.stream().map(ByLanguage::language).toList();
    List<ArticleText> readable = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      if (isEnglish(languages.get(i))) {
        readable.add(articles.get(i));
      }
    }
    List<Labelled> labelled = readable.isEmpty() ? List.of() : english.label(readable);
    List<Labelled> all = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < articles.size(); i++) {
      String language = languages.get(i);
      all.add(isEnglish(language) ? labelled.get(next++) : other(articles.get(i), language));
    }
    return all;
  }

  @Override
  public Explanation explain(ArticleText article) {
    String language = language(article);
    if (isEnglish(language)) {
      return english.explain(article);
    }
    Labelled labelled = other(article, language);
    return new Explanation(labelled, labelled.classification().evidence());
  }

  private static String language(ArticleText article) {
    return LanguageDetector.detect(article.title() + " " + article.summary());
  }

  /** Digits and signs alone are no other language. */
  private static boolean isEnglish(String language) {
    return language.equals(LanguageDetector.ENGLISH) || language.equals(LanguageDetector.UNKNOWN);
  }

  private Labelled other(ArticleText article, String language) {
    if (!language.equals(LanguageDetector.URDU)) {
      return labelled(unread(language), stamp());
    }
    ModelStamp by = stamp();
    return labelled(
        urdu.classify(article.title(), article.summary(), article.published()),
        new ModelStamp(
            UrduLexicon.MODEL,
            by.version(),
            by.profile(),
            by.profileVersion(),
            by.profileChecksum()));
  }

  private static Labelled labelled(Classification labels, ModelStamp stamp) {
    return new Labelled(
        labels,
        stamp,
        labels.scores(),
        labels.scores().getOrDefault(TrainedModel.BILATERAL, 0.0),
        new Supposition(labels.primary(), labels.confidence(), labels.themes(), labels.event()),
        null);
  }

  private static Classification unread(String language) {
    return new Classification(
        false,
        Pillar.NONE,
        Pillar.NONE,
        List.of(),
        EventType.NONE,
        0,
        Map.of(TrainedModel.BILATERAL, 0.0),
        OTHER_LANGUAGE,
        List.of(),
        language,
        null,
        null);
  }
}
