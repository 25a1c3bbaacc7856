/**
 * What any model of this service must do: give the labels of a text, and say what carried them.
 *
 * <p>{@link dyad.classify.decide.ArticleClassifier} is the place for the next model: one more
 * implementation, in a package of its own beside {@code lexicon}. Labelling and explaining share
 * one path, so an explanation is always that of the label.
 */
@NullMarked
package dyad.classify.decide;

import org.jspecify.annotations.NullMarked;
