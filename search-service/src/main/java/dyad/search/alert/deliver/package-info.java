/**
 * Delivery: alerts on their way to their owners.
 *
 * <p>{@link dyad.search.alert.deliver.DeliverySession} takes alerts, sends each to its
 * subscription's channel, and keeps how that stands on {@code dyad.alert.delivery.v1}; each
 * subscription's are sent by one instance at a time. An attempt is made before it is written down,
 * so after a crash between the two a receiver sees the same alert again, with the same id. {@link
 * dyad.search.alert.deliver.AlertBook} knows all alerts and deliveries of the last 30 days, on
 * every instance, for whoever reads them.
 */
@NullMarked
package dyad.search.alert.deliver;

import org.jspecify.annotations.NullMarked;
