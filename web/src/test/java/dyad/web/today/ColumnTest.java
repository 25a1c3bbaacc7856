package dyad.web.today;

import static dyad.web.Samples.story;
import static org.assertj.core.api.Assertions.assertThat;

import dyad.web.archive.StoryPage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-27");
  private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
  private static final Instant YESTERDAY = Instant.parse("2026-11-26T23:59:59Z");

  @Test
  void stories_standUnderTheirDay() {
    // Given
    StoryPage page =
        new StoryPage(
            3,
            List.of(
                story("s1", "functional", NOON, List.of()),
                story("s2", "functional", NOON, List.of()),
                story("s3", "functional", YESTERDAY, List.of())),
            null);

    // When
    Column column = Column.of("functional", page, TODAY);

    // Then
    assertThat(column.days())
        .extracting(Column.Day::title)
        .containsExactly("Today", "26 November 2026");
    assertThat(column.today()).isEqualTo(2);
  }

  @Test
  void storiesThatLeanToTheOtherSide_areLeftToIt() {
    // Given
    StoryPage page = new StoryPage(1, List.of(story("s1", "geopolitical", NOON, List.of())), null);

    // When
    Column column = Column.of("functional", page, TODAY);

    // Then
    assertThat(column.days()).isEmpty();
  }

  @Test
  void bothColumns_areOfOneLength() {
    // Given
    StoryPage many =
        new StoryPage(
            12,
            IntStream.range(0, Column.ASKED)
                .mapToObj(i -> story("s" + i, "functional", NOON, List.of()))
                .toList(),
            null);

    // When
    Column column = Column.of("functional", many, TODAY);

    // Then
    assertThat(column.days().getFirst().stories()).hasSize(8);
  }
}
