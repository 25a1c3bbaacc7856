package dyad.web.today;

import dyad.web.archive.Story;
import dyad.web.archive.StoryPage;
import dyad.web.card.StoryCard;
import dyad.web.frame.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The latest stories of a pillar, by day.
 *
 * @param days the newest first
 * @param today how many of them are of today
 */
public record Column(List<Day> days, long today) {
  static final int ASKED = 12;
  private static final int SHOWN = 8;

  /**
   * A day's stories.
   *
   * @param date the day in UTC
   * @param isToday whether it is today
   * @param stories the newest first
   */
  public record Day(LocalDate date, boolean isToday, List<StoryCard> stories) {
    /** "Today", or like "9 July 2026". */
    public String title() {
      return isToday ? "Today" : Moment.day(date);
    }
  }

  /** The column of a pillar: of stories that are mixed, those that lean to it. */
  static Column of(String pillar, StoryPage page, LocalDate today) {
    List<Day> days = new ArrayList<>();
    page.stories().stream()
        .filter(story -> story.primary().equals(pillar))
        .limit(SHOWN)
        .forEach(story -> add(days, story, today));
    long ofToday = days.stream().filter(Day::isToday).mapToLong(day -> day.stories().size()).sum();
    return new Column(days, ofToday);
  }

  private static void add(List<Day> days, Story story, LocalDate today) {
    StoryCard card = StoryCard.of(story);
    if (days.isEmpty() || !days.getLast().date().equals(card.day())) {
      days.add(new Day(card.day(), card.day().equals(today), new ArrayList<>()));
    }
    days.getLast().stories().add(card);
  }
}
