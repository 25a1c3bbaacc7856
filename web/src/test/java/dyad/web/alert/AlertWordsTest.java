package dyad.web.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlertWordsTest {
  @Test
  void schedule_isSaidWithItsZoneOnlyWhereItMatters() {
    // When
    String atOnce = AlertWords.schedule(new Schedule("immediate", null, null, null, "UTC"));
    String quiet =
        AlertWords.schedule(new Schedule("immediate", 3, "22:00:00", "07:00:00", "Asia/Karachi"));

    // Then
    assertThat(atOnce).isEqualTo("at once");
    assertThat(quiet)
        .isEqualTo("at once, at most 3 an hour, nothing from 22:00 to 07:00 (Asia/Karachi)");
  }

  @Test
  void choices_areSaidOneByOne() {
    // Given
    Choices choices =
        new Choices(List.of("functional", "mixed"), true, 0.7, List.of(), List.of("PK"), List.of());

    // When
    List<String> words = AlertWords.choices(choices);

    // Then
    assertThat(words)
        .containsExactly(
            "pillar functional or mixed",
            "no diplomacy as usual",
            "model at least 70 % sure",
            "outlets of PK");
    assertThat(AlertWords.choices(Choices.NONE)).isEmpty();
  }
}
