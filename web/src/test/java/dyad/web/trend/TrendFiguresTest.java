package dyad.web.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.web.Recorded;
import dyad.web.chart.Figure;
import dyad.web.chart.Series;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendFiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          volume            | 1  | functional, geopolitical, without a pillar
          balance           | 1  | functional share
          overshadowing     | 1  | expected, observed
          attention-gap     | 2  | gap
          routine-diplomacy | 1  | no functional subject
          dip-and-repair    | 2  | mean cooperation
          two-presses       | 1  | US outlets, PK outlets
          initiators        | 2  | US, PK, joint, unknown
          fields            | 10 | stories
          commitments       | 1  | carried out, open, stalled, reversed
          """)
  void everyTrend_hasItsFigures(String name, int figures, String series) {
    // When
    List<Figure> drawn = TrendFigures.of(trend(name));

    // Then
    assertThat(drawn).hasSize(figures);
    assertThat(drawn.getFirst().isEmpty()).isFalse();
    assertThat(drawn.getFirst().series())
        .extracting(Series::name)
        .containsExactly(series.split(", "));
  }

  @Test
  void interval_isThatOfTheService() {
    // When
    Figure figure = TrendFigures.of(trend("balance")).getFirst();

    // Then
    assertThat(figure.slots().getFirst().name()).isEqualTo("June 2025");
    assertThat(figure.inWords(0)).isEqualTo("June 2025: functional share 12% (0% to 50%)");
  }

  @Test
  void silencesOfAField_areShadedInItsOwnFigureOnly() {
    // When
    List<Figure> figures = FieldFigures.of(trend("fields"));

    // Then
    assertThat(figures.getFirst().stretches())
        .isNotEmpty()
        .allMatch(stretch -> stretch.label().startsWith("education quiet"));
  }

  @Test
  void trendOfANameNotKnownYet_showsItsStories() {
    Trend known = trend("balance");
    Trend other =
        new Trend(
            "new-one",
            "New one",
            known.from(),
            known.to(),
            "month",
            known.method(),
            known.stories(),
            known.points(),
            known.summary(),
            List.of());

    // When
    List<Figure> figures = TrendFigures.of(other);

    // Then
    assertThat(figures).hasSize(1);
    assertThat(KeyFigure.of(other).number()).isEqualTo("46 stories");
  }

  static Trend trend(String name) {
    return Recorded.answer("trend-" + name + ".json", Trend.class);
  }
}
