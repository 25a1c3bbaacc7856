package dyad.classify.actor;

import dyad.event.Actor;
import dyad.event.ContactLevel;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a sentence who acts or is acted on: one or several mentions that name the same party,
 * like "Pakistani prime minister Shehbaz Sharif", with the noun that follows a country's name.
 *
 * @param actor the most precise of those named
 * @param level its rank at the time of the text, null when there is none
 * @param passive true when it only shows whose matter it is: a place, a programme, a country after
 *     "in"
 * @param first index of its first word
 * @param last index of its last word
 * @param start offset of its first character in the text, in UTF-16 units
 * @param end offset after its last character
 */
public record Party(
    KnownActor actor,
    @Nullable ContactLevel level,
    boolean passive,
    int first,
    int last,
    int start,
    int end) {

  /** ISO 3166-1 alpha-2 code of its side. */
  public String side() {
    return actor.side();
  }

  /** As events carry it; whoever only shows whose matter it is stands for the country. */
  Actor asActor(ActorBook book) {
    boolean stands = !actor.kind().acts() || actor.kind() == ActorKind.DEMONYM;
    KnownActor named = stands ? book.country(actor.side()) : actor;
    return new Actor(named.name(), named.side(), named.kind().label());
  }
}
