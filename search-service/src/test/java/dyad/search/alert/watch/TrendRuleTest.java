package dyad.search.alert.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.event.AlertWatch.OfTrend;
import dyad.event.AlertWatch.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrendRuleTest {
  private static final Instant MONDAY = Instant.parse("2026-01-05T00:00:00Z");
  private static final Duration WEEK = Duration.ofDays(7);
  private static final double NONE = Double.NaN;

  @Test
  void numberBelowForAsLongAsAsked_isTold_onceForAsLongAsItStays() {
    // When
    List<Crossing> found = crossings(Rule.BELOW, 0.3, 3, 0.5, 0.2, 0.2, 0.25, 0.1, 0.1, 0.1);

    // Then
    assertThat(found).containsExactly(new Crossing(week(1), week(4), 0.25, 0.3));
  }

  @Test
  void numberThatCameBackBetween_isToldAgain() {
    // When
    List<Crossing> found = crossings(Rule.ABOVE, 0.5, 1, 0.6, 0.4, 0.7, 0.8);

    // Then
    assertThat(found).extracting(Crossing::since).containsExactly(week(0), week(2));
  }

  @Test
  void weekWithoutANumber_isNeitherAboveNorBelow() {
    // When
    List<Crossing> found = crossings(Rule.BELOW, 0.3, 2, 0.2, NONE, 0.2, NONE);

    // Then
    assertThat(found).isEmpty();
  }

  @Test
  void numberFarAboveTheUsual_isASpike() {
    // When
    List<Crossing> found = crossings(Rule.SPIKE, null, 1, 3, 4, 3, 5, 4, 30, 31, 4);

    // Then
    assertThat(found).extracting(Crossing::since).containsExactly(week(5));
  }

  @Test
  void spikeThatLasts_isMeasuredByWhatWasBefore() {
    // When
    List<Crossing> found = crossings(Rule.SPIKE, null, 3, 3, 4, 3, 5, 4, 30, 31, 32);

    // Then
    assertThat(found).extracting(Crossing::since).containsExactly(week(5));
  }

  @Test
  void beginning_hasNothingUsual() {
    // When
    List<Crossing> found = crossings(Rule.SPIKE, null, 1, 1, 50, 1);

    // Then
    assertThat(found).isEmpty();
  }

  @Test
  void nothingWhereMuchWasUsual_isSilence() {
    // When
    List<Crossing> found = crossings(Rule.SILENCE, null, 2, 3, 4, 0, 5, 4, 0, 0, 0);

    // Then
    assertThat(found).extracting(Crossing::since).containsExactly(week(5));
  }

  @Test
  void nothingWhereNothingWasUsual_isNoSilence() {
    // When
    List<Crossing> found = crossings(Rule.SILENCE, null, 1, 0, 1, 0, 0, 0, 1, 0);

    // Then
    assertThat(found).isEmpty();
  }

  @Test
  void firstOfItsKind_isTold_andNoLaterOne() {
    // When
    List<Crossing> found = crossings(Rule.FIRST, null, 1, 0, 0, 0, 0, 0, 2, 0, 3);

    // Then
    assertThat(found).extracting(Crossing::since).containsExactly(week(5));
  }

  private static List<Crossing> crossings(
      Rule rule, @Nullable Double threshold, int lasting, double... values) {
    List<Point> points = new ArrayList<>();
    for (double value : values) {
      points.add(new Point(week(points.size()), week(points.size() + 1), value));
    }
    OfTrend asked = new OfTrend("volume", "stories", "week", rule, threshold, lasting);
    return TrendRule.crossings(asked, points);
  }

  private static Instant week(int number) {
    return MONDAY.plus(WEEK.multipliedBy(number));
  }
}
