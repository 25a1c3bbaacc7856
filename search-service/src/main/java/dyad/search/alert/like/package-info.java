/**
 * "Like this": what the text or article means that a subscription is to be like. It is asked once,
 * when the subscription is saved, and kept with it, so that matching waits for nobody.
 */
@NullMarked
package dyad.search.alert.like;

import org.jspecify.annotations.NullMarked;
