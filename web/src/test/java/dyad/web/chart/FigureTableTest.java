package dyad.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTableTest {

  @Test
  void slotsWithoutNumbers_areLeftOut() {
    Figure figure =
        Figures.of(
            Unit.SHARE,
            2,
            new Series.Line(
                "share", "functional", List.of(Estimate.NONE, new Estimate(0.4, 0.1, 0.8))));

    // When
    FigureTable table = FigureTable.of(figure);

    // Then
    assertThat(table.columns()).containsExactly("share");
    assertThat(table.rows())
        .containsExactly(
            new FigureTable.Row("month 2", List.of(new FigureTable.Cell("40%", "10% to 80%"))));
  }

  @Test
  void slotsWithNothingCounted_areLeftOut() {
    Figure figure =
        Figures.of(
            Unit.COUNT, 2, new Series.Bars("n", "none", List.of(Figures.sure(0), Figures.sure(3))));

    // When
    FigureTable table = FigureTable.of(figure);

    // Then
    assertThat(table.rows()).extracting(FigureTable.Row::name).containsExactly("month 2");
  }
}
