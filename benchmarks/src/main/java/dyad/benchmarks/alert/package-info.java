/** What becomes of alerts on the whole way, with real servers and the services as processes. */
@NullMarked
package dyad.benchmarks.alert;

import org.jspecify.annotations.NullMarked;
