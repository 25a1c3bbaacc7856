package dyad.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dyad.search.language.InvalidParameterException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CursorTest {
  private static final Cursor CURSOR = new Cursor(List.of("1.5", "1767225600000", "a7k2m9"));

  @Test
  void cursor_comesBackAsItWas() {
    // When
    String encoded = CURSOR.encode("question");

    // Then
    assertThat(encoded).matches("[A-Za-z0-9_-]+");
    assertThat(Cursor.decode(encoded, "question")).isEqualTo(CURSOR);
  }

  @Test
  void cursorAlteredAnywhere_isRefused() {
    // Given
    String encoded = CURSOR.encode("question");

    for (int i = 0; i < encoded.length(); i++) {
      // When
      char other = encoded.charAt(i) == 'A' ? 'B' : 'A';
      String altered = encoded.substring(0, i) + other + encoded.substring(i + 1);

      // Then
      assertThatThrownBy(() -> Cursor.decode(altered, "question"))
          .isInstanceOf(InvalidParameterException.class);
    }
  }

  @Test
  void cursorOfAnotherQuestion_isRefused() {
    // Given
    String encoded = CURSOR.encode("question");

    // Then
    assertThatThrownBy(() -> Cursor.decode(encoded, "another"))
        .isInstanceOf(InvalidParameterException.class);
  }
}
