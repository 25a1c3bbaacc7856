package dyad.classify.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which countries are spoken of, where, how near to each other and in which order. */
final class SideFeatures {
  /** Words between the two sides up to which they are taken to be near each other. */
  private static final int NEAR = 6;

  private final String first;
  private final String second;

  SideFeatures(String first, String second) {
    this.first = first;
    this.second = second;
  }

  void add(List<Reading> readings, List<Feature> features) {
    for (Reading reading : readings) {
      String where = reading.isTitle() ? "title" : "body";
      features.add(Feature.ofText("side:" + where + ":" + sides(reading), 1));
      addOrder(reading, where, features);
    }
    features.add(Feature.ofText("side:any:" + sides(readings), 1));
    addOthers(readings, features);
  }

  private String sides(Reading reading) {
    return sides(reading.names(first), reading.names(second));
  }

  private String sides(List<Reading> readings) {
    return sides(
        readings.stream().anyMatch(r -> r.names(first)),
        readings.stream().anyMatch(r -> r.names(second)));
  }

  private String sides(boolean hasFirst, boolean hasSecond) {
    return (hasFirst ? first : "") + "+" + (hasSecond ? second : "");
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
