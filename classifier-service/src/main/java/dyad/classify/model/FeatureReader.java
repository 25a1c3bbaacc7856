package dyad.classify.model;

import dyad.classify.actor.ActorBook;
import dyad.classify.actor.ActorName;
import dyad.classify.decide.ArticleText;
import dyad.classify.framework.Profile;
import dyad.classify.framework.SideNote;
import dyad.classify.lexicon.LexiconClassifier;
import dyad.classify.lexicon.LexiconReading;
import dyad.event.Evidence;
import java.util.ArrayList;
import java.util.List;

/** Reads out of an article everything that the heads weigh, besides its embedding. */
public final class FeatureReader {
  /** Of a text that stands in for a summary so much is read as words. */
  private static final int LEAD = 600;

  /** A summary longer than this is read up to here. */
  private static final int LONGEST_SUMMARY = 1_200;

  private final NameMarker names;
  private final SideFeatures sides;
  private final LexiconClassifier lexicon;

  /** A reader of the profile's names and cues. */
  public FeatureReader(Profile profile, ActorBook actors) {
    names = new NameMarker(actors, profile.others());
    List<SideNote> two = profile.framework().bilateral().sides();
    sides = new SideFeatures(two.getFirst().code(), two.getLast().code());
    lexicon = new LexiconClassifier(profile);
  }

  /** Everything met, a feature as often as it is met. */
  public List<Feature> read(ArticleText article) {
    List<Reading> readings = readings(article);
    List<Feature> features = new ArrayList<>();
    readings.forEach(reading -> WordFeatures.add(reading, features));
    LexiconReading cues = lexicon.read(article);
    sides.add(readings, cues, features);
    CueFeatures.add(cues, readings, features);
    return features;
  }

  private List<Reading> readings(ArticleText article) {
    int year = article.published() == null ? ActorName.ANY_YEAR : article.published().getYear();
    Evidence.Field body = body(article);
    int most = body == Evidence.Field.TEXT ? LEAD : LONGEST_SUMMARY;
    return List.of(
        names.read(Evidence.Field.TITLE, start(article.title(), LONGEST_SUMMARY), year),
        names.read(body, start(article.of(body), most), year));
  }

  /** The text that is embedded: the title, and the summary or the text's beginning. */
  public static String wording(ArticleText article) {
    String body = start(article.of(body(article)), LEAD);
    return body.isBlank() ? article.title() : article.title() + ". " + body;
  }

  private static Evidence.Field body(ArticleText article) {
    return article.summary().isBlank() && article.text() != null
        ? Evidence.Field.TEXT
        : Evidence.Field.SUMMARY;
  }

  private static String start(String text, int most) {
    return text.length() > most ? text.substring(0, most) : text;
  }
}
