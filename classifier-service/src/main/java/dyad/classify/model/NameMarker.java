package dyad.classify.model;

import dyad.classify.framework.NameNote;
import dyad.classify.text.Token;
import dyad.classify.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a text as words, each name being one word: the longest name at a place counts. */
final class NameMarker {
  private static final String DECOY = "decoy";

  private final Map<String, List<Name>> byFirstWord = new HashMap<>();

  /** A name cut into words. */
  private record Name(NameNote note, List<Token> words) {
    boolean matches(List<Token> tokens, int at) {
      if (at + words.size() > tokens.size()) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        Token token = tokens.get(at + i);
        boolean isNextSentence = i > 0 && token.opens();
        if (isNextSentence || !matches(token, words.get(i))) {
          return false;
        }
      }
      return true;
    }

    private boolean matches(Token token, Token word) {
      return note.exact() ? token.word().equals(word.word()) : token.lower().equals(word.lower());
    }
  }

  NameMarker(List<NameNote> names) {
    for (NameNote note : names) {
      List<Token> words = Tokenizer.tokens(note.name());
      if (!words.isEmpty()) {
        byFirstWord
            .computeIfAbsent(words.getFirst().lower(), key -> new ArrayList<>())
            .add(new Name(note, words));
      }
    }
    byFirstWord.values().forEach(list -> list.sort((a, b) -> b.words.size() - a.words.size()));
  }

  List<Word> words(String text) {
    List<Token> tokens = Tokenizer.tokens(text);
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      Name name = nameAt(tokens, i);
      int length = name == null ? 1 : name.words.size();
      words.add(word(tokens.get(i), tokens.get(i + length - 1), name));
      i += length;
    }
    return words;
  }

  private @Nullable Name nameAt(List<Token> tokens, int at) {
    for (Name name : byFirstWord.getOrDefault(tokens.get(at).lower(), List.of())) {
      if (name.matches(tokens, at)) {
        return name;
      }
    }
    return null;
  }

  private static Word word(Token first, Token last, @Nullable Name name) {
    if (name == null) {
      return new Word(Stem.of(first.lower()), "", "", first.start(), last.end(), first.opens());
    }
    if (name.note.kind().equals(DECOY)) {
      String form = "decoy:" + name.note.name().toLowerCase(Locale.ROOT);
      return new Word(form, "", DECOY, first.start(), last.end(), first.opens());
    }
    String country = name.note.country();
    return new Word(country, country, name.note.kind(), first.start(), last.end(), first.opens());
  }
}
