package dyad.classify.actor;

import dyad.classify.text.Token;
import java.util.List;

/**
 * A name by which texts speak of an actor.
 *
 * @param actor whose it is
 * @param text as the files write it
 * @param words its words
 * @param exact whether upper and lower case must be as written
 * @param from first year in which it stands for the actor
 * @param to last such year
 */
public record ActorName(
    KnownActor actor, String text, List<Token> words, boolean exact, int from, int to) {

  /** For texts of which the year is not known. */
  public static final int ANY_YEAR = -1;

  public ActorName {
    words = List.copyOf(words);
  }

  boolean isAt(List<Token> tokens, int start) {
    if (start + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!isWord(words.get(i), tokens.get(start + i))
          || (i > 0 && tokens.get(start + i).opens())) {
        return false;
      }
    }
    return true;
  }

  private boolean isWord(Token ours, Token theirs) {
    return exact ? ours.word().equals(theirs.word()) : ours.lower().equals(theirs.lower());
  }

  boolean holdsIn(int year) {
    return year == ANY_YEAR || (from <= year && year <= to);
  }
}
