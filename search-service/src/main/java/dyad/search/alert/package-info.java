/**
 * Alerts: who subscribes to a query is told of what matches it, once per story, with the reason.
 *
 * <p>{@code subscription} keeps subscriptions, {@code match} finds which of them an article that
 * comes in matches ({@code like} knows what it is to be close to), {@code watch} looks at numbers
 * and feeds, {@code raise} decides what is told when, {@code deliver} sends it. Between them stand
 * topics, so that each may be killed at any moment.
 */
@NullMarked
package dyad.search.alert;

import org.jspecify.annotations.NullMarked;
