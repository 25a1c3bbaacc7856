/**
 * Items as files hold them, one JSON object a line: to train on, to measure with, to be labelled.
 */
@NullMarked
package dyad.classify.item;

import org.jspecify.annotations.NullMarked;
