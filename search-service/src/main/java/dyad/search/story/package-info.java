/**
 * Stories: articles on one happening, found by what they say and when.
 *
 * <p>Two articles are linked when one is nearly a copy of the other (syndication), or when they are
 * close in meaning, in words and in time ({@link dyad.search.story.StoryLink}). A story is what
 * links hold together, directly or over others. That makes stories a matter of the articles alone:
 * whatever the order in which they come, and however many instances index them, the same articles
 * form the same stories.
 *
 * <p>An article's part is decided by its first revision ({@link dyad.search.story.StorySeed}) and
 * for good: an edit never moves it. A story is named after the article of it that was fetched
 * first, so its name stays as it grows. When an article links two stories, the older one takes in
 * the younger.
 */
@NullMarked
package dyad.search.story;

import org.jspecify.annotations.NullMarked;
