package dyad.search.story;

/**
 * An article as part of a story.
 *
 * @param articleId the article
 * @param seed what decided
 * @param story the story it was put into; another one may have taken that in since
 */
public record StoryMember(String articleId, StorySeed seed, StoryName story) {}
