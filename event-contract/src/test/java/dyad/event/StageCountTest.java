package dyad.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class StageCountTest {

  @Test
  void metadata_isReadBack() {
    // Given
    StageCount count = new StageCount(1_234, 5);

    // When
    StageCount read = StageCount.fromMetadata(count.toMetadata());

    // Then
    assertThat(read).isEqualTo(count);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "committed by another tool", "processed=x,dead=1"})
  void metadataOfAnythingElse_countsAsNone(String metadata) {
    assertThat(StageCount.fromMetadata(metadata)).isEqualTo(StageCount.NONE);
  }
}
