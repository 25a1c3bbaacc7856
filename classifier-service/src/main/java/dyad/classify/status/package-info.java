/**
 * How far the work is, and whether Kafka answers.
 *
 * <p>The counts are read from the broker, where they are committed with the offsets. So they are
 * the same whichever instance is asked, and are not lost with a process.
 */
@NullMarked
package dyad.classify.status;

import org.jspecify.annotations.NullMarked;
