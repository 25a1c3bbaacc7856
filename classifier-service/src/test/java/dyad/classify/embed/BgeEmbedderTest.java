package dyad.classify.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BgeEmbedderTest {
  private static final BgeEmbedder EMBEDDER = new BgeEmbedder(Runnable::run);

  @Test
  void textsOnTheSameThing_lieCloserThanOthers() {
    // When
    List<float[]> vectors =
        EMBEDDER.embed(
            List.of(
                "US gives vaccines to Pakistan",
                "American Covid doses arrive in Islamabad",
                "Batsmen collapse in the second innings"));

    // Then
    assertThat(product(vectors.get(0), vectors.get(1)))
        .isGreaterThan(product(vectors.get(0), vectors.get(2)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\uD83D", "\u0000\u0001", "🤝🇵🇰🇺🇸", "امریکہ اور پاکستان"})
  void anyText_getsAVectorOfUnitLength(String text) {
    // When
    float[] vector = EMBEDDER.embed(text);

    // Then
    assertThat(vector).hasSize(EMBEDDER.dimensions());
    assertThat(product(vector, vector)).isCloseTo(1, within(1e-3));
  }

  @Test
  void textOfOneMegabyte_isReadUpToTheModelsWindow() {
    String lead = "US and Pakistan discuss trade. ".repeat(40).substring(0, 1_200);

    // When
    float[] vector = EMBEDDER.embed(lead + "x".repeat(1_000_000));

    // Then
    assertThat(vector).isEqualTo(EMBEDDER.embed(lead));
  }

  @Test
  void text_hasTheSameVectorAloneAndInABatch() {
    // When
    List<float[]> batch = EMBEDDER.embed(List.of("a visit", "US envoy calls on minister", "rain"));

    // Then
    assertThat(batch.get(1)).isEqualTo(EMBEDDER.embed("US envoy calls on minister"));
  }

  private static double product(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
