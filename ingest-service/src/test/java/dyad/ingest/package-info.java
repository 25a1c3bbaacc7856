/** Tests of the whole service against a real Kafka, and what they share. */
@NullMarked
package dyad.ingest;

import org.jspecify.annotations.NullMarked;
