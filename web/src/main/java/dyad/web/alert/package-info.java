/**
 * The pages of subscriptions: which there are, making, trying and changing one, what it raised and
 * what came of sending it. Everything is kept by search-service; forms work without scripts.
 */
@NullMarked
package dyad.web.alert;

import org.jspecify.annotations.NullMarked;
