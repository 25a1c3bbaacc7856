package dyad.classify;

import dyad.classify.embed.Embedder;
import java.util.List;
import java.util.Locale;

/** An embedder for tests that need no language: texts with the same words lie close together. */
public final class WordEmbedder implements Embedder {
  private static final int DIMENSIONS = 16;

  @Override
  public String name() {
    return "words";
  }

  @Override
  public int dimensions() {
    return DIMENSIONS;
  }

  @Override
  public List<float[]> embed(List<String> texts) {
    return texts.stream().map(WordEmbedder::vector).toList();
  }

  private static float[] vector(String text) {
    float[] vector = new float[DIMENSIONS];
    for (String word : text.toLowerCase(Locale.ROOT).split("\\W+")) {
      vector[Math.floorMod(word.hashCode(), DIMENSIONS)] += 1;
    }
    double length = 0;
    for (float value : vector) {
      length += value * value;
    }
    if (length == 0) {
      vector[0] = 1; // a text without words
      return vector;
    }
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] /= (float) Math.sqrt(length);
    }
    return vector;
  }
}
