/**
 * How well a running search-service answers: questions as analysts ask them, with what a reader of
 * the demo's archive holds to be an answer. Begin reading at {@link
 * dyad.benchmarks.relevance.Relevance}.
 */
@NullMarked
package dyad.benchmarks.relevance;

import org.jspecify.annotations.NullMarked;
