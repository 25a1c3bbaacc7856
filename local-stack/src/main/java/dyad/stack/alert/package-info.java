/**
 * Alerts at the terminal: {@code ./dyad watch}, {@code subscribe} and {@code subscriptions}, over
 * the HTTP API of search-service (docs/alerts.md).
 */
@NullMarked
package dyad.stack.alert;

import org.jspecify.annotations.NullMarked;
