/** The commands that {@code ./dyad} hands to this service: they need no Spring, most no Kafka. */
@NullMarked
package dyad.classify.cli;

import org.jspecify.annotations.NullMarked;
