package dyad.classify.model;

import dyad.classify.lexicon.Hit;
import dyad.classify.lexicon.LexiconReading;
import dyad.event.Classification;
import dyad.event.Evidence;
import java.util.Comparator;
import java.util.List;

/**
 * What the lexicon's cues say: how much for each label, in which order, and what it would decide.
 */
final class CueFeatures {
  /** A strong cue in a title makes 1.5. */
  private static final float SCALE = 4;

  private static final String EVENT = "event:";

  private CueFeatures() {}

  static void add(LexiconReading lexicon, List<Reading> readings, List<Feature> features) {
    for (Hit hit : lexicon.hits()) {
      features.add(feature("cue:" + hit.label(), hit.weight() / SCALE, hit));
      if (hit.field() == Evidence.Field.TITLE) {
        features.add(feature("cue:t:" + hit.label(), 1, hit));
      }
    }
    readings.forEach(reading -> addEvents(lexicon, reading, features));
    addDecisions(lexicon.labels(), features);
  }

  private static Feature feature(String name, double value, Hit hit) {
    return new Feature(
        name, (float) value, hit.field(), hit.start(), hit.end(), hit.cue().phrase());
  }

  /** The first event that is told, and for each who is named before and after it. */
  private static void addEvents(LexiconReading lexicon, Reading reading, List<Feature> features) {
    String where = reading.isTitle() ? "title:" : "body:";
    List<Hit> events =
        lexicon.hits().stream()
            .filter(hit -> hit.field() == reading.field() && hit.label().startsWith(EVENT))
            .sorted(Comparator.comparingInt(Hit::start))
            .toList();
    events.stream()
        .findFirst()
        .ifPresent(hit -> features.add(feature("first:" + where + event(hit), 1, hit)));
    for (Hit hit : events) {
      String told = before(reading, hit) + "<" + event(hit) + ">" + after(reading, hit);
      features.add(feature("told:" + where + told, 1, hit));
    }
  }

  private static String event(Hit hit) {
    return hit.label().substring(EVENT.length());
  }

  private static String before(Reading reading, Hit hit) {
    return reading.words().stream()
        .filter(word -> word.isName() && word.start() < hit.start())
        .reduce((earlier, later) -> later)
        .map(Word::country)
        .orElse("");
  }

  private static String after(Reading reading, Hit hit) {
    return reading.words().stream()
        .filter(word -> word.isName() && word.start() >= hit.start())
        .findFirst()
        .map(Word::country)
        .orElse("");
  }

  private static void addDecisions(Classification labels, List<Feature> features) {
    double bilateral = labels.scores().getOrDefault("bilateral", 0.0);
    features.add(Feature.ofText("lexicon:bilateral", bilateral));
    features.add(Feature.ofText("lexicon:primary:" + labels.primary().label(), 1));
    labels.themes().forEach(t -> features.add(Feature.ofText("lexicon:theme:" + t, 1)));
    features.add(Feature.ofText("lexicon:event:" + labels.event().label(), 1));
  }
}
