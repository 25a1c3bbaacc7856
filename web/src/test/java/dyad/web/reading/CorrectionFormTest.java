package dyad.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.MultiValueMap;

class CorrectionFormTest {

  @Test
  void mixedLabel_namesThePillarItLeansTo() {
    // When
    Map<String, Object> body = form("mixed").body();

    // Then
    assertThat(body)
        .containsEntry("pillar", "mixed")
        .containsEntry("primary", "geopolitical")
        .containsEntry("themes", List.of("health", "trade"))
        .containsEntry("event", "AID")
        .containsEntry("who", "A reader");
  }

  @Test
  void onlyWhatIsMixed_leans() {
    // When
    Map<String, Object> body = form("functional").body();

    // Then
    assertThat(body).doesNotContainKey("primary");
  }

  @Test
  void whatIsNotAboutBothSides_hasNoThemes() {
    // When
    Map<String, Object> body = form("none").body();

    // Then
    assertThat(body).containsEntry("themes", List.of());
  }

  private static CorrectionForm form(String pillar) {
    return CorrectionForm.of(
        MultiValueMap.fromMultiValue(
            Map.of(
                "ifMatch", List.of("\"1-2\""),
                "pillar", List.of(pillar),
                "primary", List.of("geopolitical"),
                "theme", List.of("trade", "health"),
                "event", List.of("AID"),
                "who", List.of(" A reader "),
                "why", List.of("It says so."))));
  }
}
