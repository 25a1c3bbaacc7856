/**
 * The events that Dyad's services exchange on Kafka, and nothing else.
 *
 * <p>{@link dyad.event.Topic} is the catalogue: each topic's name, key, shape and keeping, declared
 * once. Every event is a record that checks itself, so that a value which exists is valid. {@link
 * dyad.event.EventCodec} turns an event into a Kafka record and back: CloudEvents 1.0 in binary
 * mode, the payload as JSON, the attributes as {@code ce_*} headers. Ids are derived from what the
 * event says, never random, so that a repeat is recognised anywhere.
 *
 * <p>A version, once published, stays readable: readers ignore fields they do not know, new fields
 * are optional, and a field is never used again for something else. The files under {@code
 * golden/v1} hold this to account.
 */
@NullMarked
package dyad.event;

import org.jspecify.annotations.NullMarked;
