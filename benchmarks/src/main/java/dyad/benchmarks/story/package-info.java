/**
 * How well articles are put into stories: the demo's articles, copies of them as syndication makes
 * them, and others that are like them and tell of something else, through the code that the
 * services run. Begin reading at {@link dyad.benchmarks.story.StoryQuality}.
 */
@NullMarked
package dyad.benchmarks.story;

import org.jspecify.annotations.NullMarked;
