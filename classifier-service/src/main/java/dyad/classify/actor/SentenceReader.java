package dyad.classify.actor;

import dyad.classify.text.Token;
import dyad.event.Dealing;
import java.util.List;
import java.util.Set;
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
  private static final Set<String> RECEIVES =
      Set.of(
          "receive",
          "receives",
          "received",
          "get",
          "gets",
          "got",
          "secure",
          "secures",
          "secured",
          "win",
          "wins",
          "won",
          "obtain",
          "obtains",
          "obtained",
          "gain",
          "gains",
          "gained",
          "face",
          "faces",
          "faced",
          "suffer",
          "suffers",
          "benefit",
          "benefits",
          "awarded",
          "granted",
          "given",
          "denied",
          "refused",
          "sentenced",
          "detained",
          "jailed");
  private static final Set<String> HIT =
      Set.of("killed", "hit", "wounded", "injured", "struck", "targeted", "bombed", "abused");

  /** So many words apart two parties still belong to one clause. */
  private static final int NEAR = 6;

  private static final Set<String> JOINS = Set.of("and", "with");
  private static final Set<String> TOWARDS =
      Set.of(
          "to", "for", "on", "at", "against", "outside", "towards", "toward", "over", "with",
          "near");

  private SentenceReader() {}

  /** The reading of one sentence's parties, which may all be of one side. */
  static Reading read(String text, List<Token> tokens, List<Party> parties) {
    Party first = first(parties);
    Party other = otherThan(first, parties);
    if (other == null) {
      boolean acts = !first.passive() && !isAfter(TOWARDS, first, tokens);
      return acts
          ? new Reading(List.of(first), List.of(), first.side(), parties)
          : new Reading(List.of(), List.of(first), null, parties);
    }
    if (stand(text, tokens, first, other)) {
      return new Reading(
          sameSide(first, parties), sameSide(other, parties), Dealing.JOINT, parties);
    }
    boolean second = isReversed(tokens, first, other);
    Party source = second ? other : first;
    Party target = second ? first : other;
    boolean undergoes = target.passive() && isAfter(TOWARDS, source, tokens);
    if (undergoes) {
      return new Reading(List.of(), sameSide(source, parties), null, parties);
    }
    if (source.passive() && !second) {
      return new Reading(List.of(), sameSide(target, parties), null, parties);
    }
    return new Reading(
        sameSide(source, parties), sameSide(target, parties), source.side(), parties);
  }

  /** The subject: the first that acts, else the first. */
  private static Party first(List<Party> parties) {
    return parties.stream()
        .filter(party -> !party.passive())
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
    if (between.matches("\\s*[-–—,/&]\\s*")) {
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

  private static boolean isReversed(List<Token> tokens, Party first, Party other) {
    int gap = other.first() - first.last();
    if (gap < 1) {
      return false;
    }
    boolean attribute = gap == 1 && isCountry(first) && !isCountry(other);
    boolean agent = gap <= NEAR && isAfter(Set.of("by"), other, tokens);
    boolean weapon = isAfter(Set.of("in", "by", "from"), other, tokens);
    boolean fromOther = isAfter(Set.of("from"), other, tokens) && isAfter(TOWARDS, first, tokens);
    return attribute
        || agent
        || fromOther
        || (weapon && follows(HIT, first, other, tokens))
        || follows(RECEIVES, first, other, tokens);
  }

  /** Whether one of the verbs stands soon after the first party. */
  private static boolean follows(Set<String> verbs, Party first, Party other, List<Token> tokens) {
    int end = Math.min(other.first(), first.last() + NEAR);
    return tokens.subList(first.last() + 1, Math.max(first.last() + 1, end)).stream()
        .map(Token::lower)
        .anyMatch(verbs::contains);
  }

  private static boolean isAfter(Set<String> words, Party party, List<Token> tokens) {
    int before = party.first() - 1;
    if (before >= 0 && tokens.get(before).lower().equals("the")) {
      before--;
    }
    return before >= 0 && words.contains(tokens.get(before).lower());
  }
}
