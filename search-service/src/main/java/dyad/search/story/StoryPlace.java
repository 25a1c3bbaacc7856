package dyad.search.story;

import java.util.Set;

/**
 * Where an article belongs.
 *
 * @param story its story
 * @param takenIn stories that are one with it from now on, and lose their names
 */
public record StoryPlace(StoryName story, Set<String> takenIn) {
  public StoryPlace {
    takenIn = Set.copyOf(takenIn);
  }
}
