/** Tests of what is written to Kafka. */
@NullMarked
package dyad.classify.publish;

import org.jspecify.annotations.NullMarked;
