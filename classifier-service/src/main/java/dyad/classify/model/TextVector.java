package dyad.classify.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text as the heads take it.
 *
 * @param embedding its meaning, of unit length
 * @param places the places of its features in the vocabulary, ascending
 * @param values how strongly each is there, in the same order
 */
@SuppressWarnings("ArrayRecordComponent")
public record TextVector(float[] embedding, int[] places, float[] values) {
  /** What all mentions of one feature may come to. */
  private static final float MOST = 4;

  private static final float MOST_OF_A_WORD = 1;

  /** The vector of a text with these features. */
  public static TextVector of(float[] embedding, List<Feature> features, Vocabulary vocabulary) {
    Map<Integer, Float> sums = new TreeMap<>();
    for (Feature feature : features) {
      int place = vocabulary.place(feature.name());
      if (place >= 0) {
        float sum = sums.getOrDefault(place, 0f) + feature.value();
        sums.put(place, Math.min(sum, most(feature.name())));
      }
    }
    int[] places = new int[sums.size()];
    float[] values = new float[sums.size()];
    int at = 0;
    for (Map.Entry<Integer, Float> entry : sums.entrySet()) {
      places[at] = entry.getKey();
      values[at++] = entry.getValue();
    }
    return new TextVector(embedding, places, values);
  }

  /** Which entry holds the feature at a place of the vocabulary, below zero when none does. */
  int entry(int place) {
    return Arrays.binarySearch(places, place);
  }

  private static float most(String name) {
    return name.startsWith("w:") || name.startsWith("t:") ? MOST_OF_A_WORD : MOST;
  }
}
