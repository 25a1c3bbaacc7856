package dyad.search.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import dyad.search.story.StoryMember;
import dyad.search.story.StoryName;
import dyad.search.story.StorySeed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article's part in a story, as the index holds it. All but the story is fixed by the article's
 * first revision.
 *
 * @param story the story's id
 * @param storySince when the story's first article was fetched
 * @param storyDay the day (UTC) on which the article was published
 * @param storySeed what decided, as {@link StorySeed#encoded}; null where it was not asked for
 * @param firstFetched when the article was first fetched
 */
public record Membership(
    String story,
    Instant storySince,
    LocalDate storyDay,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String storySeed,
    Instant firstFetched) {

  /** The same in another story. */
  Membership in(StoryName other) {
    return new Membership(other.id(), other.since(), storyDay, storySeed, firstFetched);
  }

  StoryMember member(String articleId) {
    return new StoryMember(
        articleId,
        StorySeed.decoded(Objects.requireNonNull(storySeed)),
        new StoryName(story, storySince));
  }
}
