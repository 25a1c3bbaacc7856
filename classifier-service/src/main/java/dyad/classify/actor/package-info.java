/**
 * Who acts on whom in a text: plain functions over the profile's files of actors.
 *
 * <p>{@link dyad.classify.actor.ActorBook} finds the actors that a text names, each with its place
 * in the text. {@link dyad.classify.actor.ActorReader} reads title and summary as a whole: whose
 * side acts, on whom, from the order of the parties, passive voice, verbs of receiving and joint
 * forms such as "US-Pakistan talks". {@link dyad.classify.actor.DealingReader} makes the event's
 * dealing of it, with the contact's level, the score of cooperation, place and day.
 */
@NullMarked
package dyad.classify.actor;

import org.jspecify.annotations.NullMarked;
