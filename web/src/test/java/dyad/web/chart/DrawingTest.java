package dyad.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class DrawingTest {
  private static final Estimate HALF = new Estimate(0.5, 0.25, 0.75);

  @Test
  void bars_standOnThoseOfTheSeriesBefore() {
    Figure figure =
        Figures.of(
            Unit.COUNT,
            1,
            new Series.Bars("below", "functional", List.of(Figures.sure(2))),
            new Series.Bars("above", "geopolitical", List.of(Figures.sure(3))));

    // When
    Drawing drawing = Drawing.of(figure, Size.WIDE);

    // Then
    Drawing.Box below = drawing.shapes().getFirst().bars().getFirst();
    Drawing.Box above = drawing.shapes().getLast().bars().getFirst();
    assertThat(below.y() + below.height()).isCloseTo(Size.WIDE.floor(), within(0.1));
    assertThat(above.y() + above.height()).isCloseTo(below.y(), within(0.1));
    assertThat(above.height()).isCloseTo(1.5 * below.height(), within(0.2));
  }

  @Test
  void line_breaksWhereANumberIsMissing() {
    Figure figure =
        Figures.of(
            Unit.SHARE,
            5,
            new Series.Line("share", "functional", List.of(HALF, HALF, Estimate.NONE, HALF, HALF)));

    // When
    Drawing.Shape shape = Drawing.of(figure, Size.WIDE).shapes().getFirst();

    // Then
    assertThat(shape.line()).containsPattern("^M\\S+ \\S+L\\S+ \\S+M\\S+ \\S+L\\S+ \\S+$");
    assertThat(shape.band().chars().filter(c -> c == 'Z').count()).isEqualTo(2);
    assertThat(shape.dots()).hasSize(4);
  }

  @Test
  void singleNumber_hasABandThatCanBeSeen() {
    Figure figure =
        Figures.of(Unit.SHARE, 1, new Series.Line("share", "functional", List.of(HALF)));

    // When
    Drawing.Shape shape = Drawing.of(figure, Size.WIDE).shapes().getFirst();

    // Then
    double middle = shape.dots().getFirst().x();
    assertThat(shape.band())
        .startsWith("M%.1f".formatted(middle - 3))
        .contains("L%.1f".formatted(middle + 3));
  }

  @Test
  void dates_areAsManyAsFit() {
    Figure figure =
        Figures.of(
            Unit.COUNT,
            24,
            new Series.Bars("n", "functional", java.util.Collections.nCopies(24, HALF)));

    // When
    Drawing wide = Drawing.of(figure, Size.WIDE);
    Drawing narrow = Drawing.of(figure, Size.NARROW);
    Drawing spark = Drawing.of(figure, Size.SPARK);

    // Then
    assertThat(wide.columns().stream().map(Drawing.Tick::text))
        .containsExactly("2026", "Apr", "Jul", "Oct", "2027", "Apr", "Jul", "Oct");
    assertThat(narrow.columns().stream().map(Drawing.Tick::text))
        .containsExactly("2026", "Jul", "2027", "Jul");
    assertThat(spark.columns()).isEmpty();
  }

  @Test
  void eachSlot_hasItsNumbersInWords() {
    Figure figure =
        Figures.of(Unit.SHARE, 1, new Series.Line("functional", "functional", List.of(HALF)));

    // When
    List<Drawing.Box> spots = Drawing.of(figure, Size.WIDE).spots();

    // Then
    assertThat(spots.getFirst().text()).isEqualTo("month 1: functional 50% (25% to 75%)");
  }

  @Test
  void intervalFarAboveItsValue_doesNotFlattenTheFigure() {
    Figure figure =
        Figures.of(
            Unit.RATIO, 1, new Series.Line("gap", "none", List.of(new Estimate(1.0, 0.5, 90.0))));

    // When
    double most = figure.most();

    // Then
    assertThat(most).isEqualTo(2);
  }

  @Test
  void seriesOfAnotherLength_isRefused() {
    assertThatThrownBy(() -> Figures.of(Unit.COUNT, 2, new Series.Bars("n", "none", List.of(HALF))))
        .hasMessage("test: n has 1 numbers for 2 slots");
  }
}
