package dyad.classify.model;

import dyad.classify.actor.ActorBook;
import dyad.classify.actor.ActorKind;
import dyad.classify.actor.ActorName;
import dyad.classify.actor.Mention;
import dyad.classify.framework.NameNote;
import dyad.classify.text.Token;
import dyad.classify.text.Tokenizer;
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
  private final List<Name> hints = new ArrayList<>();

  /** A name of another country, cut into words. */
  private record Name(NameNote note, List<Token> words) {
    boolean isAt(List<Token> tokens, int start) {
      if (start + words.size() > tokens.size()) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        Token token = tokens.get(start + i);
        boolean isNextSentence = i > 0 && token.opens();
        if (isNextSentence || !isWord(words.get(i), token)) {
          return false;
        }
      }
      return true;
    }

    /** A name in capitals is met in capitals only: UN, WHO. */
    private static boolean isWord(Token ours, Token theirs) {
      boolean isCapitals =
          ours.word().length() > 1 && ours.word().chars().noneMatch(Character::isLowerCase);
      return isCapitals ? ours.word().equals(theirs.word()) : ours.lower().equals(theirs.lower());
    }
  }

  NameMarker(ActorBook actors, List<NameNote> others) {
    this.actors = actors;
    for (NameNote note : others) {
      List<Token> words = Tokenizer.tokens(note.name());
      byFirstWord
          .computeIfAbsent(words.getFirst().lower(), key -> new ArrayList<>())
          .add(new Name(note, words));
    }
    byFirstWord.values().forEach(list -> list.sort((a, b) -> b.words.size() - a.words.size()));
    for (ActorName name : actors.names()) {
      if (name.actor().kind() == ActorKind.HINT) {
        NameNote note = new NameNote(name.actor().side(), name.actor().kind().label(), name.text());
        hints.add(new Name(note, name.words()));
      }
    }
  }

  /** The sides at which a text hints by what goes without saying in their press. */
  Set<String> hints(String text) {
    List<Token> tokens = Tokenizer.tokens(text);
    Set<String> sides = new HashSet<>();
    for (Name hint : hints) {
      for (int at = 0; at < tokens.size(); at++) {
        if (!sides.contains(hint.note.country()) && hint.isAt(tokens, at)) {
          sides.add(hint.note.country());
        }
      }
    }
    return sides;
  }

  /**
   * The words of a text.
   *
   * @param year of the text, or {@link dyad.classify.actor.ActorName#ANY_YEAR}
   */
  List<Word> words(String text, int year) {
    List<Token> tokens = Tokenizer.tokens(text);
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
