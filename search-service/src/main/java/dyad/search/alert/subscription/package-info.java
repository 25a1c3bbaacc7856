/**
 * Subscriptions: what people want to be told of, and where.
 *
 * <p>The topic {@code dyad.subscription.v1} keeps them; every instance reads all of it and knows
 * all of them. The later of two changes that race on two instances holds, everywhere.
 */
@NullMarked
package dyad.search.alert.subscription;

import org.jspecify.annotations.NullMarked;
