package dyad.classify.language;

import dyad.classify.actor.ActorKind;
import dyad.classify.actor.ActorName;
import dyad.classify.actor.CooperationScale;
import dyad.classify.actor.KnownActor;
import dyad.classify.actor.Mention;
import dyad.classify.text.Token;
import dyad.event.Actor;
import dyad.event.ContactLevel;
import dyad.event.Dealing;
import dyad.event.EventType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads who acts on whom out of an Urdu text, by what follows a name: {@code نے} marks who acts, as
 * do "on the part of" and "with the help of"; {@code کو}, {@code پر} and {@code سے} mark the other,
 * but for where goods arrive from. A speaker stands after the colon at the end. Else the first
 * acts. Place and day are not read.
 */
final class UrduDealings {
  private static final Set<String> ACTS = Set.of("نے", "طرف", "تعاون");
  private static final String FROM = "سے";
  private static final String ARRIVES = "پہنچ";
  private static final Set<String> IS_ACTED_ON =
      Set.of("کو", "پر", FROM, "کیلئے", "لیے", "لئے", "خلاف");
  private static final String AND = "اور";
  private static final String BETWEEN = "درمیان";

  /**
   * So many words may stand between a name and what marks it: "of the State Department's speaker".
   */
  private static final int NEAR = 4;

  private final UrduSides sides;
  private final Map<String, KnownActor> countries = new HashMap<>();

  UrduDealings(UrduSides sides, List<ActorName> names) {
    this.sides = sides;
    for (ActorName name : names) {
      if (name.actor().kind() == ActorKind.COUNTRY) {
        countries.putIfAbsent(name.actor().side(), name.actor());
      }
    }
  }

  /** What the words after a name say of it. */
  private enum Mark {
    NONE,
    ACTS,
    IS_ACTED_ON
  }

  /** A text's words and who is named in it. */
  private record Read(List<Token> tokens, List<Mention> mentions) {
    boolean isOfBoth() {
      return mentions.stream().map(each -> each.actor().side()).distinct().count() > 1;
    }

    /** The first of the other side that acts, else the first. */
    @Nullable Mention otherThan(@Nullable Mention one) {
      return mentions.stream()
          .filter(each -> one != null && !each.actor().side().equals(one.actor().side()))
          .min(Comparator.comparing(each -> !acts(each)))
          .orElse(null);
    }
  }

  /**
   * The dealing of a bilateral text: of the title, or of the summary if only it names both sides.
   */
  Dealing read(String title, String summary, @Nullable LocalDate day, EventType event) {
    Read inTitle = read(title);
    Read inSummary = read(summary);
    return dealing(inTitle.isOfBoth() || !inSummary.isOfBoth() ? inTitle : inSummary, day, event);
  }

  private Read read(String text) {
    List<Token> tokens = UrduWords.of(text);
    return new Read(
        tokens, sides.mentions(tokens).stream().filter(UrduDealings::isSomebody).toList());
  }

  private static boolean isSomebody(Mention mention) {
    return switch (mention.actor().kind()) {
      case DECOY, EVENT, PROGRAMME -> false;
      case HINT -> mention.actor().level() != null;
      default -> true;
    };
  }

  /** A place only shows whose matter it is. */
  private static boolean acts(Mention mention) {
    return mention.actor().kind() != ActorKind.PLACE;
  }

  private Dealing dealing(Read text, @Nullable LocalDate day, EventType event) {
    boolean joint = isJoint(text);
    Mention source = joint ? text.mentions.getFirst() : source(text);
    Mention target = source == null ? actedOn(text) : text.otherThan(source);
    String initiator = source == null ? null : source.actor().side();
    return new Dealing(
        actors(source),
        actors(target),
        joint ? Dealing.JOINT : initiator,
        CooperationScale.of(event),
        level(text.mentions, day),
        null,
        null);
  }

  /**
   * Who acts: a speaker, who is marked so, who is not marked, or the one beside who is acted on.
   */
  private static @Nullable Mention source(Read text) {
    List<Mention> acting = text.mentions.stream().filter(UrduDealings::acts).toList();
    Mention other = text.otherThan(actedOn(text));
    return Stream.of(
            acting.stream().filter(each -> isSpeaker(each, text)),
            acting.stream().filter(each -> mark(each, text) == Mark.ACTS),
            acting.stream().filter(each -> mark(each, text) == Mark.NONE),
            acting.stream().filter(each -> each.equals(other)))
        .flatMap(each -> each)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Mention actedOn(Read text) {
    return text.mentions.stream()
        .filter(each -> mark(each, text) == Mark.IS_ACTED_ON)
        .findFirst()
        .or(() -> text.mentions.stream().findFirst())
        .orElse(null);
  }

  private static boolean isSpeaker(Mention mention, Read text) {
    return acts(mention)
        && mention.first() > 0
        && text.tokens.get(mention.first()).opens()
        && mention.last() == text.tokens.size() - 1;
  }

  /** By the first such word before the next name. */
  private static Mark mark(Mention mention, Read text) {
    int end = Math.min(text.tokens.size(), mention.last() + 1 + NEAR);
    for (int at = mention.last() + 1; at < end; at++) {
      Mark mark = mark(text.tokens.get(at).lower(), text);
      if (isName(at, text) || text.tokens.get(at).opens()) {
        return Mark.NONE;
      }
      if (mark != Mark.NONE) {
        return mark;
      }
    }
    return Mark.NONE;
  }

  private static Mark mark(String word, Read text) {
    boolean isOrigin =
        word.equals(FROM) && text.tokens.stream().anyMatch(t -> t.lower().equals(ARRIVES));
    if (isOrigin || ACTS.contains(word)) {
      return Mark.ACTS;
    }
    return IS_ACTED_ON.contains(word) ? Mark.IS_ACTED_ON : Mark.NONE;
  }

  private static boolean isName(int at, Read text) {
    return text.mentions.stream().anyMatch(each -> each.first() == at);
  }

  /** "Between Pakistan and America", "Pak-America talks". */
  private static boolean isJoint(Read text) {
    for (int i = 1; i < text.mentions.size(); i++) {
      Mention one = text.mentions.get(i - 1);
      Mention next = text.mentions.get(i);
      int gap = next.first() - one.last();
      boolean joined = gap == 2 && text.tokens.get(one.last() + 1).lower().equals(AND);
      boolean between = text.tokens.stream().anyMatch(t -> t.lower().equals(BETWEEN));
      boolean bare = gap == 1 && isCountry(one) && isCountry(next);
      if (!one.actor().side().equals(next.actor().side()) && (bare || joined || between)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCountry(Mention mention) {
    return mention.actor().kind() == ActorKind.COUNTRY;
  }

  private List<Actor> actors(@Nullable Mention mention) {
    if (mention == null) {
      return List.of();
    }
    KnownActor named = mention.actor();
    boolean stands =
        switch (named.kind()) {
          case DEMONYM, PLACE, HINT -> true;
          default -> false;
        };
    KnownActor actor = stands ? countries.getOrDefault(named.side(), named) : named;
    return List.of(new Actor(actor.name(), actor.side(), actor.kind().label()));
  }

  /** The highest rank of all who are named. */
  private static @Nullable ContactLevel level(List<Mention> mentions, @Nullable LocalDate day) {
    YearMonth month = day == null ? null : YearMonth.from(day);
    return mentions.stream()
        .map(each -> each.actor().levelIn(month))
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
