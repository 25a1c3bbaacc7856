package dyad.classify.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into words; what stands between them is left out, and so is a possessive s. */
public final class Tokenizer {
  /** Abbreviations of single letters (U.S., U.S.A), else runs of letters, marks and digits. */
  private static final Pattern WORD =
      Pattern.compile(
          "(?:\\p{L}\\.){2,}|(?:\\p{L}\\.)+\\p{L}(?!\\p{L})|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*");

  private static final Pattern BREAK = Pattern.compile("[!?;:|\\n\\r•]|\\.(?:\\s|$)");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]");

  private Tokenizer() {}

  /** The words, in their order. */
  public static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    int previousEnd = 0;
    while (matcher.find()) {
      String between = text.substring(previousEnd, matcher.start());
      if (!isPossessive(between, matcher.group(), tokens)) {
        boolean opens = tokens.isEmpty() || BREAK.matcher(between).find();
        tokens.add(token(matcher, opens));
      }
      previousEnd = matcher.end();
    }
    return tokens;
  }

  private static Token token(Matcher matcher, boolean opens) {
    String word = matcher.group().replace(".", "");
    return new Token(word, word.toLowerCase(Locale.ROOT), matcher.start(), matcher.end(), opens);
  }

  private static boolean isPossessive(String between, String word, List<Token> before) {
    return word.equalsIgnoreCase("s") && !before.isEmpty() && POSSESSIVE.matcher(between).matches();
  }
}
