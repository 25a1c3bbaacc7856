package dyad.web.card;

import dyad.web.archive.Story;
import dyad.web.frame.Moment;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A story in a list.
 *
 * @param story the story
 * @param first when its first article was published
 * @param last when its last article was
 */
public record StoryCard(Story story, Moment first, Moment last) {

  /** The card of a story. */
  public static StoryCard of(Story story) {
    return new StoryCard(story, Moment.of(story.firstSeen()), Moment.of(story.lastSeen()));
  }

  /** The day of its last article, in UTC. */
  public LocalDate day() {
    return LocalDate.ofInstant(story.lastSeen(), ZoneOffset.UTC);
  }

  /** Like "3 articles of 3 outlets", or "1 article". */
  public String extent() {
    return story.articles() == 1
        ? "1 article"
        : story.articles() + " articles of " + story.outlets() + outlets();
  }

  private String outlets() {
    return story.outlets() == 1 ? " outlet" : " outlets";
  }

  /** Outlets by country, most first, like "PK 2, US 1". */
  public String countries() {
    return inWords(story.countries(), "%s %d");
  }

  /** Whether its articles are not all of one pillar. */
  public boolean isSplit() {
    return story.split().size() > 1;
  }

  /** Articles by pillar, most first, like "3 functional, 1 mixed". */
  public String split() {
    return inWords(story.split(), "%2$d %1$s");
  }

  private static String inWords(Map<String, Integer> counts, String form) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> form.formatted(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(", "));
  }
}
