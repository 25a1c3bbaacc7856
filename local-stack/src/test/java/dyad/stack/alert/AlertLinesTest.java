package dyad.stack.alert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AlertLinesTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void alert_isThreeLines_andItsWordsCannotSteerTheTerminal() {
    // Given
    JsonNode alert =
        JSON.readTree(
            """
            {"kind": "developing", "at": "2026-03-01T08:15:30.5Z", "items": [{
              "title": "Doses\\u001b[2J\\narrive", "link": "https://sample.example/a",
              "publisher": {"name": "Sample Daily"}, "primary": "functional",
              "themes": ["health"], "why": {"clauses": ["title:doses", "closeness:0.81"]}}]}
            """);

    // When
    String text = AlertLines.of(alert);

    // Then
    assertThat(text)
        .isEqualTo(
            """
            2026-03-01 08:15  developing: Sample Daily: Doses [2J arrive
                https://sample.example/a
                functional, health; found by title:doses, closeness:0.81""");
  }

  @Test
  void delivery_isTheAlertWithItsAttempts() {
    // Given
    JsonNode delivery =
        JSON.readTree(
            """
            {"alert": {"id": "al-1", "items": [{"title": "Doses arrive"}]}, "status": "pending",
             "next": "2026-03-01T08:20:00Z",
             "attempts": [{"at": "2026-03-01T08:15:30Z", "outcome": "no answer in time"}]}
            """);

    // When
    String text = AlertLines.delivery(delivery);

    // Then
    assertThat(text)
        .isEqualTo(
            """
            al-1  pending  Doses arrive  (next attempt 2026-03-01 08:20)
                2026-03-01 08:15  no answer in time""");
  }
}
