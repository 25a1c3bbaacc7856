/**
 * Raising: of what matches, what is told, and when.
 *
 * <p>{@link dyad.search.alert.raise.AlertRules} decides, from a subscription's past alone. {@link
 * dyad.search.alert.raise.KeeperSession} takes matches, and writes alerts, the new past and its
 * offsets in one transaction; each subscription is decided by one instance at a time. So an alert
 * is on {@code dyad.alert.raised.v1} once, whatever is killed when.
 */
@NullMarked
package dyad.search.alert.raise;

import org.jspecify.annotations.NullMarked;
