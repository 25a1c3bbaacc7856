package dyad.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.web.Recorded;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthViewTest {
  private static final YearMonth APRIL = YearMonth.of(2026, 4);

  @Test
  void events_standUnderTheirDays_inOrder() {
    // When
    MonthView view = MonthView.of(APRIL, Recorded.answer("events.json", EventPage.class));

    // Then
    assertThat(view.days()).extracting(MonthView.Day::date).containsExactly(day(6), day(12));
    assertThat(view.days().getFirst().name()).isEqualTo("Monday, 6 April 2026");
    assertThat(view.days().getLast().events().getFirst().parties())
        .isEqualTo("Ishaq Dar → United States");
  }

  @Test
  void grid_hasWholeWeeksFromMonday() {
    // When
    List<List<MonthView.Cell>> weeks = MonthView.of(APRIL, new EventPage(0, List.of())).weeks();

    // Then
    assertThat(weeks).hasSize(5).allMatch(week -> week.size() == 7);
    assertThat(weeks.getFirst().getFirst().date()).isEqualTo(LocalDate.of(2026, 3, 30));
    assertThat(weeks.getFirst().getFirst().within()).isFalse();
    assertThat(weeks.getLast().get(3).date()).isEqualTo(day(30));
  }

  private static LocalDate day(int day) {
    return APRIL.atDay(day);
  }
}
