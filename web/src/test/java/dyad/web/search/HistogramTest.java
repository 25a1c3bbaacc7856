package dyad.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.web.archive.VolumeTrend;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class HistogramTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-27");

  @Test
  void bar_leadsToItsDaysAndStacksItsPillars() {
    // Given
    SearchForm form = form(Map.of("q", List.of("aid"), "cursor", List.of("x")));
    VolumeTrend trend =
        new VolumeTrend(
            Instant.parse("2022-03-01T00:00:00Z"),
            List.of(
                point("2022-01-01", 4, Map.of("functional", 3L, "geopolitical", 1L)),
                point("2022-02-01", 1, Map.of("mixed", 1L))));

    // When
    Histogram histogram = Histogram.of(form, trend);

    // Then
    Histogram.Bar first = histogram.bars().getFirst();
    assertThat(first.href()).isEqualTo("/search?q=aid&from=2022-01-01&to=2022-01-31");
    assertThat(first.title()).isEqualTo("1 January 2022 to 31 January 2022: 4 stories");
    assertThat(first.parts())
        .containsExactly(
            new Histogram.Piece("functional", 25, 75), new Histogram.Piece("geopolitical", 0, 25));
    assertThat(histogram.bars().getLast().to()).isEqualTo(LocalDate.parse("2022-02-28"));
    assertThat(histogram.most()).isEqualTo(4);
  }

  @Test
  void nothing_isNoBar() {
    // When
    Histogram histogram = Histogram.of(form(Map.of()), new VolumeTrend(Instant.EPOCH, List.of()));

    // Then
    assertThat(histogram.bars()).isEmpty();
    assertThat(histogram.most()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-01, , day",
    "2026-01-01, , week",
    "2022-01-01, , month",
    "2005-01-01, , quarter",
    "2005-01-01, 2005-02-01, day",
    ", , month",
    "next year, , month",
  })
  void steps_fitTheStretch(String from, String to, String interval) {
    // Given
    MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
    if (from != null) {
      values.add("from", from);
    }
    if (to != null) {
      values.add("to", to);
    }

    // When
    MultiValueMap<String, String> asked = Histogram.asked(SearchForm.of(values), TODAY);

    // Then
    assertThat(asked.getFirst("interval")).isEqualTo(interval);
    assertThat(asked).doesNotContainKey("filter");
  }

  private static VolumeTrend.Point point(String day, long stories, Map<String, Long> pillars) {
    return new VolumeTrend.Point(Instant.parse(day + "T00:00:00Z"), stories, pillars);
  }

  private static SearchForm form(Map<String, List<String>> values) {
    return SearchForm.of(MultiValueMap.fromMultiValue(values));
  }
}
