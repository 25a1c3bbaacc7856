package dyad.web.reading;

import dyad.web.archive.Dealing;
import dyad.web.archive.Hit;
import dyad.web.archive.Story;
import dyad.web.card.ArticleCard;
import dyad.web.card.StoryCard;
import dyad.web.frame.Moment;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story, whole.
 *
 * @param card the story
 * @param members its articles in order
 * @param marks each article on the line of time from the first to the last
 * @param dealing who acted on whom, null when no article says both
 */
public record StoryView(
    StoryCard card, List<ArticleCard> members, List<Mark> marks, @Nullable Dealing dealing) {

  /**
   * An article on the line of time.
   *
   * @param outlet who carried it
   * @param pillar its label
   * @param at when
   * @param percent where that is, from the first article (0) to the last (100)
   */
  public record Mark(String outlet, String pillar, Moment at, double percent) {}

  static StoryView of(Story story, @Nullable Dealing dealing) {
    return new StoryView(
        StoryCard.of(story),
        story.members().stream().map(ArticleCard::of).toList(),
        story.members().stream().map(member -> mark(story, member)).toList(),
        dealing);
  }

  private static Mark mark(Story story, Hit member) {
    double whole = Duration.between(story.firstSeen(), story.lastSeen()).toMillis();
    double part = Duration.between(story.firstSeen(), member.published()).toMillis();
    double percent = whole <= 0 ? 0 : Math.clamp(100 * part / whole, 0, 100);
    return new Mark(
        member.publisher().name(), member.pillar(), Moment.of(member.published()), percent);
  }

  /** The first article that has a summary, null if none has. */
  public @Nullable Hit account() {
    return card.story().members().stream()
        .filter(member -> !member.summary().isBlank())
        .findFirst()
        .orElse(null);
  }

  /** How long it was in the news, like "20 hours" or "3 days". */
  public String span() {
    Duration span = Duration.between(card.story().firstSeen(), card.story().lastSeen());
    return span.toDays() > 1
        ? span.toDays() + " days"
        : span.toHours() == 1 ? "1 hour" : span.toHours() + " hours";
  }
}
