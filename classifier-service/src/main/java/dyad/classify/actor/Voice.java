package dyad.classify.actor;

import dyad.classify.text.Token;
import java.util.List;
import java.util.Set;

/** Tells of two parties in a sentence whether the second acts on the first. */
final class Voice {
  /** Verbs whose subject receives. */
  private static final Set<String> RECEIVES =
      words(
          "receive receives received get gets got secure secures secured win wins won obtain obtains"
              + " obtained gain gains gained face faces faced suffer suffers benefit benefits awarded"
              + " granted given denied refused sentenced detained jailed");

  /** The receiving verbs of hosts, who act when they receive somebody. */
  private static final Set<String> HOSTS = words("receive receives received");

  private static final Set<String> HIT =
      words("killed hit wounded injured struck targeted bombed abused");

  /** Participles that are passive before a preposition: "added to", "charged in". */
  private static final Set<String> UNDERGONE =
      words(
          "added placed put designated blacklisted sanctioned deported barred banned charged"
              + " convicted indicted sentenced arrested detained jailed held tried cleared extradited"
              + " removed exempted excluded honoured honored named killed sent returned handed");

  private static final Set<String> AUXILIARIES = words("was were is are be been being gets get");
  private static final Set<String> PREPOSITIONS =
      words("in by to from for over on at after with as under amid off");
  private static final Set<String> TOWARDS =
      words("to for on at against outside towards toward over with near");

  /** So many words apart two parties still belong to one clause. */
  private static final int NEAR = 6;

  private Voice() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  /** Whether the second acts on the first. */
  static boolean isReversed(List<Token> tokens, Party first, Party other) {
    int gap = other.first() - first.last();
    if (gap < 1) {
      return false;
    }
    return isAttribute(first, other, gap)
        || (gap <= NEAR && follows(words("by"), other, tokens))
        || (follows(words("from"), other, tokens) && isTowards(first, tokens))
        || (isAfter(words("in by from"), other, tokens) && holds(HIT, first, other, tokens))
        || receives(tokens, first, other)
        || undergoes(tokens, first);
  }

  /** Whether it follows a preposition that points at it, like "outside US consulate". */
  static boolean isTowards(Party party, List<Token> tokens) {
    return isAfter(TOWARDS, party, tokens);
  }

  /** "Pakistan US drone strike": the country only says where. */
  private static boolean isAttribute(Party first, Party other, int gap) {
    return gap == 1
        && first.actor().kind() == ActorKind.COUNTRY
        && other.actor().kind() != ActorKind.COUNTRY;
  }

  private static boolean receives(List<Token> tokens, Party first, Party other) {
    boolean hosts =
        other.actor().kind().precision() >= ActorKind.OFFICE.precision()
            && holds(HOSTS, first, other, tokens);
    return !hosts && holds(RECEIVES, first, other, tokens);
  }

  private static boolean undergoes(List<Token> tokens, Party first) {
    int verb = first.last() + 1;
    while (verb < tokens.size() && AUXILIARIES.contains(tokens.get(verb).lower())) {
      verb++;
    }
    return verb + 1 < tokens.size()
        && UNDERGONE.contains(tokens.get(verb).lower())
        && PREPOSITIONS.contains(tokens.get(verb + 1).lower());
  }

  /** Whether one of the verbs stands soon after the first party. */
  private static boolean holds(Set<String> verbs, Party first, Party other, List<Token> tokens) {
    int end = Math.min(other.first(), first.last() + NEAR);
    return tokens.subList(first.last() + 1, Math.max(first.last() + 1, end)).stream()
        .map(Token::lower)
        .anyMatch(verbs::contains);
  }

  /** Directly after the word, but for an article or one adjective between: "by new US". */
  private static boolean follows(Set<String> words, Party party, List<Token> tokens) {
    int before = party.first() - 2;
    return isAfter(words, party, tokens)
        || (before >= 0 && words.contains(tokens.get(before).lower()));
  }

  private static boolean isAfter(Set<String> words, Party party, List<Token> tokens) {
    int before = party.first() - 1;
    if (before >= 0 && tokens.get(before).lower().equals("the")) {
      before--;
    }
    return before >= 0 && words.contains(tokens.get(before).lower());
  }
}
