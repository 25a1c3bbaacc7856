package dyad.web.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;

class TrendFormTest {
  private static final Instant NEWEST = Instant.parse("2026-07-08T15:45:00Z");

  @Test
  void openTime_isTheLast24MonthsOfTheArchive() {
    // When
    TrendForm form = TrendForm.of(new LinkedMultiValueMap<>()).ending(NEWEST);

    // Then
    assertThat(form.from()).isEqualTo("2024-08-01");
    assertThat(form.to()).isEqualTo("2026-07-08");
  }

  @ParameterizedTest
  @CsvSource({"479, quarter", "480, month"})
  void fewStories_areShownByQuarters(long stories, String interval) {
    TrendForm open = TrendForm.of(new LinkedMultiValueMap<>()).ending(NEWEST);

    // When
    TrendForm form = open.by(stories);

    // Then
    assertThat(form.interval()).isEqualTo(interval);
  }

  @Test
  void timeThatWasAskedFor_stays() {
    TrendForm asked = new TrendForm("2023-01-01", "", "week", "");

    // When
    TrendForm form = asked.ending(NEWEST);

    // Then
    assertThat(form).isEqualTo(asked);
  }

  @Test
  void address_holdsWhatWasAsked_encoded() {
    TrendForm form = new TrendForm("2023-01-01", "", "", "a&b \"c\"");

    // When
    String address = form.at("/trends/balance.svg", "figure", "balance");

    // Then
    assertThat(address)
        .isEqualTo("/trends/balance.svg?from=2023-01-01&filter=a%26b%20%22c%22&figure=balance");
  }
}
