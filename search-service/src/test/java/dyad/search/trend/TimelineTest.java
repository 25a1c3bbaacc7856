package dyad.search.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

  @ParameterizedTest
  @CsvSource({
    "DAY, 2026-03-04, 2026-03-05",
    "WEEK, 2026-03-02, 2026-03-09",
    "MONTH, 2026-03-01, 2026-04-01",
    "QUARTER, 2026-01-01, 2026-04-01",
    "YEAR, 2026-01-01, 2027-01-01"
  })
  void stretches_areThoseOfTheCalendar(Interval interval, String start, String after) {
    Instant found = interval.startOf(Instant.parse("2026-03-04T23:59:59Z"));

    assertThat(found).isEqualTo(Period.day(start));
    assertThat(interval.after(found)).isEqualTo(Period.day(after));
  }

  @Test
  void firstStretch_reachesBackToItsOwnStart() {
    Timeline timeline =
        Timeline.of(Period.day("2026-01-15"), Period.day("2026-03-01"), Interval.MONTH);

    assertThat(timeline.starts())
        .containsExactly(Period.day("2026-01-01"), Period.day("2026-02-01"));
    assertThat(timeline.indexOf(Period.day("2026-02-01"))).isEqualTo(1);
    assertThat(timeline.indexOf(Period.day("2026-02-01").minusMillis(1))).isZero();
    assertThat(timeline.end(1)).isEqualTo(Period.day("2026-03-01"));
  }

  @Test
  void tooManyPoints_areRefusedWithTheLimit() {
    assertThatThrownBy(
            () -> Timeline.of(Period.day("2010-01-01"), Period.day("2026-01-01"), Interval.DAY))
        .hasMessageContaining("more than 2,000");
  }
}
