/**
 * The classifier-service: reads ingested articles, labels them by the profile's framework, and
 * publishes them with their labels and with the passages that carried these.
 *
 * <p>The packages below, from the rim inwards: {@code api} (HTTP), {@code status} (how far the work
 * is), {@code listen} and {@code publish} (Kafka), {@code lexicon} (the model of this version),
 * {@code decide} (what any model must do) and {@code framework} (the profile's data). Each may use
 * what stands after it, never before. A further model is a package beside {@code lexicon}.
 */
@NullMarked
package dyad.classify;

import org.jspecify.annotations.NullMarked;
