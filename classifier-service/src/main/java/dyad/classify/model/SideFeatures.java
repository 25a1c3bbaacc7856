package dyad.classify.model;

import dyad.classify.lexicon.LexiconReading;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Which countries are spoken of, where, how near to each other and in which order. */
public final class SideFeatures {
  /** What is told of the text as a whole weighs more than one word of it. */
  private static final double STRONG = 3;

  /** Words between the two sides up to which they are taken to be near each other. */
  private static final int NEAR = 6;

  /** Both sides are named outright. */
  public static final String BOTH_NAMED = "sides:named";

  /** Both can be told from names, hints or cues. */
  public static final String BOTH_KNOWN = "sides:known";

  /** One of them, or both, cannot. */
  public static final String ONE_MISSING = "sides:missing";

  private final String first;
  private final String second;

  SideFeatures(String first, String second) {
    this.first = first;
    this.second = second;
  }

  void add(List<Reading> readings, LexiconReading cues, List<Feature> features) {
    for (Reading reading : readings) {
      String where = reading.isTitle() ? "title" : "body";
      features.add(Feature.ofText("side:" + where + ":" + sides(List.of(reading)), 1));
      addOrder(reading, where, features);
      addNeighbours(reading, where, features);
    }
    addPlacesOnly(readings, first, features);
    addPlacesOnly(readings, second, features);
    features.add(Feature.ofText("side:any:" + sides(readings), STRONG));
    boolean isNamed = presence(readings, first) == 2 && presence(readings, second) == 2;
    boolean isKnown = isKnown(readings, cues, first) && isKnown(readings, cues, second);
    features.add(Feature.ofText(isNamed ? BOTH_NAMED : isKnown ? BOTH_KNOWN : ONE_MISSING, STRONG));
    addOthers(readings, features);
  }

  private static boolean isKnown(List<Reading> readings, LexiconReading cues, String side) {
    return presence(readings, side) > 0
        || cues.hits().stream().anyMatch(hit -> hit.label().equals("side:" + side));
  }

  /** Each side in capitals when it is named, in small letters when it is hinted at. */
  private String sides(List<Reading> readings) {
    return written(first, presence(readings, first))
        + "+"
        + written(second, presence(readings, second));
  }

  private static String written(String side, int presence) {
    return switch (presence) {
      case 2 -> side;
      case 1 -> side.toLowerCase(Locale.ROOT);
      default -> "";
    };
  }

  /** Two when a side is named, one when it is hinted at, else none. */
  private static int presence(List<Reading> readings, String side) {
    if (readings.stream().anyMatch(reading -> reading.names(side))) {
      return 2;
    }
    return readings.stream().anyMatch(reading -> reading.hints().contains(side)) ? 1 : 0;
  }

  /** Which side is named first, how near the other is, and whether a third is between them. */
  private void addOrder(Reading reading, String where, List<Feature> features) {
    List<Word> words = reading.words();
    int sentence = 0;
    int last = -1;
    boolean isThirdBetween = false;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.opens()) {
        sentence++;
        last = -1;
      }
      if (isSide(word)) {
        if (last >= 0 && !words.get(last).country().equals(word.country())) {
          String distance = i - last <= NEAR ? "near" : "far";
          String between = isThirdBetween ? ":third" : "";
          String order = words.get(last).country() + ">" + word.country();
          features.add(
              new Feature(
                  "pair:" + where + ":" + distance + between,
                  1,
                  reading.field(),
                  words.get(last).start(),
                  word.end(),
                  ""));
          features.add(Feature.ofText("pair:" + where + ":" + order, 1));
          features.add(Feature.ofText("pair:sentence" + Math.min(sentence, 3), 1));
        }
        last = i;
        isThirdBetween = false;
      } else if (word.isName()) {
        isThirdBetween = true;
      }
    }
    addOpening(words, where, features);
  }

  /** Which countries are named one after the other in a sentence: who deals with whom. */
  private static void addNeighbours(Reading reading, String where, List<Feature> features) {
    Word last = null;
    for (Word word : reading.words()) {
      if (word.opens()) {
        last = null;
      }
      if (word.isName()) {
        if (last != null && !last.country().equals(word.country())) {
          String pair = last.country() + ">" + word.country();
          features.add(Feature.ofText("next:" + where + ":" + pair, 1));
          features.add(Feature.ofText("next:" + pair, 1));
        }
        last = word;
      }
    }
  }

  /** A side of which only places are named may be where others meet. */
  private static void addPlacesOnly(List<Reading> readings, String side, List<Feature> features) {
    List<Word> names =
        readings.stream().flatMap(r -> r.words().stream()).filter(w -> w.names(side)).toList();
    if (!names.isEmpty() && names.stream().allMatch(w -> w.kind().equals("place"))) {
      features.add(Feature.ofText("places:" + side, 1));
    }
  }

  private static void addOpening(List<Word> words, String where, List<Feature> features) {
    words.stream()
        .filter(Word::isName)
        .findFirst()
        .ifPresent(
            word -> features.add(Feature.ofText("opens:" + where + ":" + word.country(), 1)));
  }

  private void addOthers(List<Reading> readings, List<Feature> features) {
    Set<String> others = new TreeSet<>();
    int count = 0;
    for (Reading reading : readings) {
      for (Word word : reading.words()) {
        if (word.isName() && !isSide(word)) {
          others.add(word.country());
          count++;
        }
      }
    }
    features.add(Feature.ofText("others:" + Math.min(others.size(), 4), 1));
    features.add(Feature.ofText("others", Math.log1p(count)));
    addBalance(readings, features);
  }

  private void addBalance(List<Reading> readings, List<Feature> features) {
    features.add(Feature.ofText("count:" + first, Math.log1p(count(readings, first))));
    features.add(Feature.ofText("count:" + second, Math.log1p(count(readings, second))));
    features.add(
        Feature.ofText(
            "count:both", Math.log1p(Math.min(count(readings, first), count(readings, second)))));
  }

  private static double count(List<Reading> readings, String country) {
    return readings.stream()
        .flatMap(r -> r.words().stream())
        .mapToDouble(w -> w.names(country) ? 1 : 0)
        .sum();
  }

  private boolean isSide(Word word) {
    return word.names(first) || word.names(second);
  }
}
