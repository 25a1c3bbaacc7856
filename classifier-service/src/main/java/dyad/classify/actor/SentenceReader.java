package dyad.classify.actor;

import dyad.classify.text.Token;
import dyad.event.Dealing;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells source from target in one sentence by the grammar of headlines.
 *
 * <p>The first party is the subject and acts on the first one of the other side, unless both stand
 * side by side ("US-Pakistan talks", "Hale, Qaim open ward": they act jointly), the second follows
 * "by" ("hailed by US"), or the verb between says that the subject receives ("Pakistan gets US
 * wheat", "faces tariffs from Washington"): then the second acts.
 */
final class SentenceReader {
  private static final Pattern BETWEEN_PAIR = Pattern.compile("\\s*[-–—,/&]\\s*");
  private static final Set<String> JOINS = Set.of("and", "with");

  /** With one of these the speaker at the end of the sentence asks or refuses. */
  private static final Set<String> DEMANDS = Set.of("must", "should", "no", "never", "ought");

  private static final Set<String> SAYS = Set.of("says", "say", "said", "tells");

  private SentenceReader() {}

  /** The reading of one sentence's parties, which may all be of one side. */
  static Reading read(String text, List<Token> tokens, List<Party> parties) {
    Party first = first(parties);
    Party other = otherThan(first, parties);
    if (other == null) {
      boolean acts = !first.passive() && !Voice.isTowards(first, tokens);
      return acts
          ? new Reading(List.of(first), List.of(), first.side(), parties)
          : new Reading(List.of(), List.of(first), null, parties);
    }
    if (stand(text, tokens, first, other)) {
      return new Reading(
          sameSide(first, parties), sameSide(other, parties), Dealing.JOINT, parties);
    }
    boolean second = Voice.isReversed(tokens, first, other) || isDemandOf(other, tokens);
    Party source = second ? other : first;
    Party target = second ? first : other;
    boolean undergoes = target.passive() && Voice.isTowards(source, tokens);
    if (undergoes) {
      return new Reading(List.of(), sameSide(source, parties), null, parties);
    }
    if (source.passive() && !second && !isSubjectProgramme(source)) {
      return new Reading(List.of(), sameSide(target, parties), null, parties);
    }
    return new Reading(
        sameSide(source, parties), sameSide(target, parties), source.side(), parties);
  }

  /** "Fulbright opens new round": a programme acts for its country. */
  private static boolean isSubjectProgramme(Party party) {
    return party.first() == 0 && party.actor().kind() == ActorKind.PROGRAMME;
  }

  /** The subject: the first that acts, else the first. */
  private static Party first(List<Party> parties) {
    return parties.stream()
        .filter(party -> !party.passive() || isSubjectProgramme(party))
        .findFirst()
        .orElse(parties.getFirst());
  }

  private static @Nullable Party otherThan(Party first, List<Party> parties) {
    List<Party> others =
        parties.stream().filter(party -> !party.side().equals(first.side())).toList();
    return others.stream()
        .filter(party -> !party.passive())
        .findFirst()
        .orElse(others.isEmpty() ? null : others.getFirst());
  }

  /** The party and up to two more of its side that act and are not the country itself. */
  private static List<Party> sameSide(Party party, List<Party> parties) {
    Stream<Party> others =
        parties.stream()
            .filter(each -> each.side().equals(party.side()) && !each.equals(party))
            .filter(each -> !party.passive() && !each.passive() && !isCountry(each))
            .limit(2);
    return Stream.concat(Stream.of(party), others).toList();
  }

  /** Whether nothing but a hyphen, a comma or "and" stands between the two. */
  private static boolean stand(String text, List<Token> tokens, Party first, Party other) {
    if (first.passive() || other.passive() || other.first() < first.first()) {
      return false;
    }
    String between = text.substring(first.end(), Math.max(first.end(), other.start()));
    if (BETWEEN_PAIR.matcher(between).matches()) {
      return true;
    }
    int gap = other.first() - first.last();
    boolean joined = gap == 2 && JOINS.contains(tokens.get(first.last() + 1).lower());
    boolean bare = gap == 1 && between.isBlank() && isCountry(first) && isCountry(other);
    return joined || bare;
  }

  private static boolean isCountry(Party party) {
    return party.actor().kind() == ActorKind.COUNTRY;
  }

  /** "Pakistan must do more, says Pentagon". */
  private static boolean isDemandOf(Party speaker, List<Token> tokens) {
    int before = speaker.first() - 1;
    return before >= 0
        && SAYS.contains(tokens.get(before).lower())
        && tokens.subList(0, before).stream().map(Token::lower).anyMatch(DEMANDS::contains);
  }
}
