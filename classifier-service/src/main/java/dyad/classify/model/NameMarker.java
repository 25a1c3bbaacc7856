package dyad.classify.model;

import dyad.classify.actor.ActorBook;
import dyad.classify.actor.ActorKind;
import dyad.classify.actor.ActorName;
import dyad.classify.actor.Mention;
import dyad.classify.framework.NameNote;
import dyad.classify.text.Token;
import dyad.classify.text.Tokenizer;
import dyad.event.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a text as words, each name being one word: the longest name at a place counts. */
final class NameMarker {
  private final ActorBook actors;
  private final Map<String, List<Name>> byFirstWord = new HashMap<>();
  private final Map<String, List<Name>> hintsByFirstWord = new HashMap<>();

  /**
   * A name, cut into words.
   *
   * @param capitals for each word whether it is met in capitals only: UN, WHO
   */
  private record Name(NameNote note, List<Token> words, List<Boolean> capitals) {
    static Name of(NameNote note, List<Token> words) {
      return new Name(note, words, words.stream().map(Name::isCapitals).toList());
    }

    private static boolean isCapitals(Token word) {
      return word.word().length() > 1 && word.word().chars().noneMatch(Character::isLowerCase);
    }

    boolean isAt(List<Token> tokens, int start) {
      if (start + words.size() > tokens.size()) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        Token token = tokens.get(start + i);
        boolean isNextSentence = i > 0 && token.opens();
        if (isNextSentence || !isWord(i, token)) {
          return false;
        }
      }
      return true;
    }

    private boolean isWord(int at, Token theirs) {
      Token ours = words.get(at);
      return capitals.get(at)
          ? ours.word().equals(theirs.word())
          : ours.lower().equals(theirs.lower());
    }
  }

  NameMarker(ActorBook actors, List<NameNote> others) {
    this.actors = actors;
    for (NameNote note : others) {
      put(Name.of(note, Tokenizer.tokens(note.name())), byFirstWord);
    }
    byFirstWord.values().forEach(list -> list.sort((a, b) -> b.words.size() - a.words.size()));
    for (ActorName name : actors.names()) {
      if (name.actor().kind() == ActorKind.HINT) {
        NameNote note = new NameNote(name.actor().side(), name.actor().kind().label(), name.text());
        put(Name.of(note, name.words()), hintsByFirstWord);
      }
    }
  }

  private static void put(Name name, Map<String, List<Name>> byFirstWord) {
    byFirstWord.computeIfAbsent(name.words.getFirst().lower(), key -> new ArrayList<>()).add(name);
  }

  /**
   * A text as words, with what it hints at.
   *
   * @param year of the text, or {@link dyad.classify.actor.ActorName#ANY_YEAR}
   */
  Reading read(Evidence.Field field, String text, int year) {
    List<Token> tokens = Tokenizer.tokens(text);
    return new Reading(field, words(tokens, year), hints(tokens));
  }

  /** The sides at which a text hints by what goes without saying in their press. */
  private Set<String> hints(List<Token> tokens) {
    Set<String> sides = new HashSet<>();
    for (int at = 0; at < tokens.size(); at++) {
      for (Name hint : hintsByFirstWord.getOrDefault(tokens.get(at).lower(), List.of())) {
        if (hint.isAt(tokens, at)) {
          sides.add(hint.note.country());
        }
      }
    }
    return sides;
  }

  private List<Word> words(List<Token> tokens, int year) {
    Map<Integer, Mention> mentions = new HashMap<>();
    actors.find(tokens, year).forEach(mention -> mentions.put(mention.first(), mention));
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      Mention mention = mentions.get(i);
      Name other = mention == null ? otherAt(tokens, i) : null;
      int last =
          mention != null ? mention.last() : i + (other == null ? 0 : other.words.size() - 1);
      words.add(word(tokens.get(i), tokens.get(last), mention, other));
      i = last + 1;
    }
    return words;
  }

  private @Nullable Name otherAt(List<Token> tokens, int at) {
    for (Name name : byFirstWord.getOrDefault(tokens.get(at).lower(), List.of())) {
      if (name.isAt(tokens, at)) {
        return name;
      }
    }
    return null;
  }

  private static Word word(
      Token first, Token last, @Nullable Mention mention, @Nullable Name other) {
    if (mention != null) {
      String kind = mention.actor().kind().label();
      return name(first, last, mention.actor().side(), kind);
    }
    return other == null
        ? new Word(Stem.of(first.lower()), "", "", first.start(), last.end(), first.opens())
        : name(first, last, other.note.country(), other.note.kind());
  }

  private static Word name(Token first, Token last, String country, String kind) {
    return new Word("@" + country, country, kind, first.start(), last.end(), first.opens());
  }
}
