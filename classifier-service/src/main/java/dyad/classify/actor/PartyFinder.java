package dyad.classify.actor;

import dyad.classify.text.Token;
import dyad.event.ContactLevel;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes parties of mentions: joins what names one party, and tells actors from mere places. */
final class PartyFinder {
  private static final Set<String> WHERE = Set.of("in", "at", "near", "across", "inside", "from");
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "dr",
          "gen",
          "general",
          "admiral",
          "senator",
          "ambassador",
          "president",
          "prime",
          "minister",
          "pm",
          "caretaker",
          "foreign",
          "secretary",
          "then",
          "former",
          "ex",
          "special",
          "envoy",
          "field",
          "marshal",
          "deputy",
          "vice",
          "army",
          "chief",
          "of",
          "staff",
          "finance",
          "commerce",
          "interior",
          "defence",
          "defense",
          "acting",
          "spokesperson",
          "spokesman",
          "national",
          "security",
          "adviser",
          "advisor",
          "director",
          "the");

  /** "US Ambassador to Pakistan": the country after such a preposition belongs to the office. */
  private static final Set<String> POSTED = Set.of("to", "in", "for");

  private final ActorBook book;

  PartyFinder(ActorBook book) {
    this.book = book;
  }

  /**
   * The parties that the words name, in their order.
   *
   * @param day of publication, null when not known
   */
  List<Party> find(List<Token> tokens, @Nullable LocalDate day) {
    List<Party> parties = new ArrayList<>();
    List<Mention> mentions =
        book.findWithHints(tokens, day == null ? ActorName.ANY_YEAR : day.getYear());
    for (int at = 0; at < mentions.size(); at++) {
      int next = at + 1 < mentions.size() ? mentions.get(at + 1).first() : tokens.size();
      Party party = party(mentions.get(at), tokens.subList(0, next), day);
      Party before = parties.isEmpty() ? null : parties.getLast();
      if (before != null && isPostOf(before, party, tokens)) {
        continue;
      }
      if (before != null && isSameParty(before, party, tokens)) {
        parties.set(parties.size() - 1, join(before, party));
      } else {
        parties.add(party);
      }
    }
    return parties;
  }

  /** The party of a mention among the words up to the next one. */
  private static Party party(Mention mention, List<Token> tokens, @Nullable LocalDate day) {
    ContactLevel level = mention.actor().levelIn(day == null ? null : YearMonth.from(day));
    int last = mention.last();
    int reach = reach(mention.actor().kind());
    for (int i = last + 1; i <= mention.last() + reach && i < tokens.size(); i++) {
      ContactLevel role = tokens.get(i).opens() ? null : Roles.level(tokens.get(i).lower());
      if (role != null) {
        level = role;
        last = i;
        break;
      }
    }
    int end = tokens.get(last).end();
    boolean passive = isPassive(mention, last > mention.last(), tokens);
    return new Party(mention.actor(), level, passive, mention.first(), last, mention.start(), end);
  }

  /** Within how many words its noun may follow: "Pakistani trade officials", "Lahore police". */
  private static int reach(ActorKind kind) {
    return switch (kind) {
      case COUNTRY, DEMONYM -> 3;
      case PLACE -> 1;
      default -> 0;
    };
  }

  private static boolean isPassive(Mention mention, boolean hasRole, List<Token> tokens) {
    KnownActor actor = mention.actor();
    String before = mention.first() == 0 ? "" : tokens.get(mention.first() - 1).lower();
    boolean placed = WHERE.contains(before) && !before.equals("from");
    if (actor.kind() == ActorKind.HINT || (actor.kind() == ActorKind.PLACE && hasRole)) {
      return false;
    }
    if (actor.kind() == ActorKind.PLACE) {
      return !actor.capital() || placed || before.equals("from");
    }
    return !actor.kind().acts() || (actor.kind() == ActorKind.COUNTRY && placed && !hasRole);
  }

  private static boolean isPostOf(Party office, Party country, List<Token> tokens) {
    return !office.side().equals(country.side())
        && office.level() == ContactLevel.ENVOY
        && country.actor().kind() == ActorKind.COUNTRY
        && country.first() - office.last() == 2
        && POSTED.contains(tokens.get(country.first() - 1).lower());
  }

  private static boolean isSameParty(Party one, Party next, List<Token> tokens) {
    if (!one.side().equals(next.side())
        || one.passive()
        || next.passive()
        || one.actor().kind() == ActorKind.PERSON) {
      return false;
    }
    for (int i = one.last() + 1; i < next.first(); i++) {
      if (tokens.get(i).opens() || !TITLES.contains(tokens.get(i).lower())) {
        return false;
      }
    }
    return !tokens.get(next.first()).opens() && next.first() - one.last() <= 5;
  }

  private static Party join(Party one, Party next) {
    boolean nextLeads = next.actor().kind().precision() >= one.actor().kind().precision();
    Party lead = nextLeads ? next : one;
    Party other = nextLeads ? one : next;
    ContactLevel level = lead.level() == null ? other.level() : lead.level();
    return new Party(lead.actor(), level, false, one.first(), next.last(), one.start(), next.end());
  }
}
