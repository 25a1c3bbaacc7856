package dyad.classify.model;

import java.util.List;
import java.util.Locale;

/** The words of a text and what stands side by side in it, names being put as their country. */
final class WordFeatures {
  private static final float IN_TITLE = 1;
  private static final float ELSEWHERE = 0.5f;
  private static final int LONGEST = 3;

  private WordFeatures() {}

  static void add(Reading reading, List<Feature> features) {
    List<Word> words = reading.words();
    for (int first = 0; first < words.size(); first++) {
      for (int last = first; last < words.size() && last < first + LONGEST; last++) {
        if (last > first && words.get(last).opens()) {
          break;
        }
        add(reading, first, last, features);
      }
    }
  }

  private static void add(Reading reading, int first, int last, List<Feature> features) {
    String phrase = phrase(reading.words(), first, last);
    features.add(feature(reading, "w:" + phrase, first, last));
    if (reading.isTitle() && last - first < 2) {
      features.add(feature(reading, "t:" + phrase, first, last));
    }
    if (first == last && reading.words().get(first).isName()) {
      Word name = reading.words().get(first);
      features.add(feature(reading, "n:" + name.country() + ":" + name.kind(), first, last));
    }
  }

  private static Feature feature(Reading reading, String name, int first, int last) {
    return new Feature(
        name,
        reading.isTitle() ? IN_TITLE : ELSEWHERE,
        reading.field(),
        reading.words().get(first).start(),
        reading.words().get(last).end(),
        "");
  }

  private static String phrase(List<Word> words, int first, int last) {
    if (first == last) {
      return words.get(first).form();
    }
    StringBuilder phrase = new StringBuilder();
    for (int i = first; i <= last; i++) {
      phrase.append(i > first ? " " : "").append(words.get(i).form());
    }
    return phrase.toString().toLowerCase(Locale.ROOT);
  }
}
