/**
 * The trends: search-service's numbers over time as figures, sentences and tables. It knows what
 * each trend's answer holds and nothing of how it was computed.
 */
@NullMarked
package dyad.web.trend;

import org.jspecify.annotations.NullMarked;
