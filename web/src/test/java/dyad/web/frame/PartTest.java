package dyad.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.web.service.Answer;
import dyad.web.service.Problem;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartTest {

  @Test
  void serviceAway_isSaidWithItsName() {
    // When
    Part<String> part = Part.of("the balance", new Answer.Away<>("search-service", "refused"));

    // Then
    assertThat(part.value()).isNull();
    assertThat(part.status().value()).isEqualTo(503);
    assertThat(part.notice().title()).isEqualTo("The balance cannot be shown now");
    assertThat(part.notice().text()).contains("search-service").doesNotContain("refused");
  }

  @Test
  void questionRefused_isSaidInTheServicesWords() {
    // Given
    Problem problem = Problem.of(400, Map.of("detail", "'from' is no date", "position", 7));

    // When
    Part<String> part = Part.of("the balance", new Answer.Refused<>(problem));

    // Then
    assertThat(part.notice().text()).isEqualTo("'from' is no date");
    assertThat(part.status().value()).isEqualTo(400);
  }

  @Test
  void thingFound_isAllThereIs() {
    // When
    Part<Integer> part = Part.of("the story", new Answer.Found<>("abc", "").map(String::length));

    // Then
    assertThat(part.value()).isEqualTo(3);
    assertThat(part.notice()).isNull();
  }

  @Test
  void thingThatIsNot_isNamedWithoutItsArticle() {
    // When
    Part<String> part = Part.of("the story", new Answer.NotFound<>(Problem.of(404, Map.of())));

    // Then
    assertThat(part.notice().title()).isEqualTo("There is no such story");
    assertThat(part.status().value()).isEqualTo(404);
  }
}
