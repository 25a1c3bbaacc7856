/**
 * How good a model is, measured on labelled items. Pillar, themes and event are measured on items
 * that are bilateral, as if the model had said so, so that a missed item is counted once.
 */
@NullMarked
package dyad.classify.evaluate;

import org.jspecify.annotations.NullMarked;
