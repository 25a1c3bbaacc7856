package dyad.search.language;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.apache.lucene.queryparser.charstream.FastCharStream;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParserConstants;
import org.apache.lucene.queryparser.classic.QueryParserTokenManager;
import org.apache.lucene.queryparser.classic.Token;
import org.apache.lucene.queryparser.classic.TokenMgrError;

/**
 * Checks a text of the query language before it is parsed, by Lucene's own tokenizer, so that an
 * error can be put at the character it stands at.
 */
final class QuerySyntax {
  /** Most characters of a query. */
  static final int MAX_LENGTH = 2_000;

  /** Deepest nesting of parentheses; every parser of the language recurses on them. */
  static final int MAX_DEPTH = 20;

  /** Most words with a star or a tilde. */
  static final int MAX_COSTLY = 10;

  private final String text;

  private QuerySyntax(String text) {
    this.text = text;
  }

  /**
   * The text, whose tokens, fields and stars are fit for the parser.
   *
   * @throws InvalidParameterException if it is not, with the position of the character
   */
  static QuerySyntax check(String text) {
    if (text.length() > MAX_LENGTH) {
      throw new InvalidParameterException(
          "q",
          "q has %,d characters, the limit is %,d".formatted(text.length(), MAX_LENGTH),
          MAX_LENGTH + 1);
    }
    QuerySyntax syntax = new QuerySyntax(text);
    List<Token> tokens = syntax.tokens();
    syntax.checkFields(tokens);
    syntax.checkWildcards(tokens);
    syntax.checkDepth(tokens);
    return syntax;
  }

  private List<Token> tokens() {
    QueryParserTokenManager lexer =
        new QueryParserTokenManager(new FastCharStream(new StringReader(text)));
    List<Token> tokens = new ArrayList<>();
    int end = 0;
    try {
      Token token = lexer.getNextToken();
      while (token.kind != QueryParserConstants.EOF) {
        tokens.add(token);
        end = token.endColumn;
        token = lexer.getNextToken();
      }
    } catch (TokenMgrError e) {
      throw unreadable(firstVisible(end));
    }
    return tokens;
  }

  private void checkFields(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token name = tokens.get(i);
      boolean isField =
          name.kind == QueryParserConstants.TERM
              && tokens.get(i + 1).kind == QueryParserConstants.COLON;
      if (isField && !QueryField.isKnown(name.image)) {
        throw at(
            name.beginColumn,
            "there is no field '%s'; there are %s (a colon that is meant as such is written \\:)"
                .formatted(name.image, QueryField.all()));
      }
    }
  }

  /** The words that stand in no field and behind no negation, as one text. */
  String freeWords() {
    StringJoiner words = new StringJoiner(" ");
    List<Token> tokens = tokens();
    int bound = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean isBound = bound > 0 || (i > 0 && bindsNext(tokens.get(i - 1)));
      if (isBound) {
        // A whole group belongs to what binds it.
        bound += token.kind == QueryParserConstants.LPAREN ? 1 : 0;
        bound -= token.kind == QueryParserConstants.RPAREN ? 1 : 0;
      } else if (isWord(token) && (i + 1 == tokens.size() || !isColon(tokens.get(i + 1)))) {
        words.add(token.image.replace("\"", "").replace("\\", ""));
      }
    }
    return words.toString();
  }

  private static boolean isWord(Token token) {
    return token.kind == QueryParserConstants.TERM || token.kind == QueryParserConstants.QUOTED;
  }

  private static boolean isColon(Token token) {
    return token.kind == QueryParserConstants.COLON;
  }

  private static boolean bindsNext(Token token) {
    return isColon(token)
        || token.kind == QueryParserConstants.MINUS
        || token.kind == QueryParserConstants.NOT;
  }

  /** Stars and tildes are costly: each may stand for many words. */
  private void checkWildcards(List<Token> tokens) {
    int costly = 0;
    for (Token token : tokens) {
      switch (token.kind) {
        case QueryParserConstants.REGEXPTERM ->
            throw at(token.beginColumn, "regular expressions are not read; a slash is written \\/");
        case QueryParserConstants.WILDTERM, QueryParserConstants.PREFIXTERM -> {
          checkStart(token);
          costly++;
        }
        case QueryParserConstants.FUZZY_SLOP -> costly++;
        default -> {}
      }
      if (costly > MAX_COSTLY) {
        throw at(
            token.beginColumn, "more than %d words with a star or tilde".formatted(MAX_COSTLY));
      }
    }
  }

  private static void checkStart(Token token) {
    String word = token.image;
    if (word.startsWith("*") || word.startsWith("?")) {
      throw at(token.beginColumn, "a word must not begin with * or ?");
    }
    if (word.indexOf('*') == 1 || word.indexOf('?') == 1) {
      throw at(token.beginColumn, "two letters at least must stand before * or ?");
    }
  }

  private void checkDepth(List<Token> tokens) {
    int depth = 0;
    for (Token token : tokens) {
      depth += token.kind == QueryParserConstants.LPAREN ? 1 : 0;
      depth -= token.kind == QueryParserConstants.RPAREN ? 1 : 0;
      if (depth > MAX_DEPTH) {
        throw at(token.beginColumn, "more than %d parentheses are open".formatted(MAX_DEPTH));
      }
    }
  }

  /** What the parser could not read, put at its character. */
  InvalidParameterException misplaced(ParseException e) {
    ParseException cause = e.getCause() instanceof ParseException inner ? inner : e;
    Token found = cause.currentToken == null ? null : cause.currentToken.next;
    if (found == null) {
      return new InvalidParameterException("q", "q cannot be read: " + e.getMessage());
    }
    return found.kind == QueryParserConstants.EOF
        ? at(text.length(), "something is missing at the end")
        : at(found.beginColumn, "'%s' does not belong here".formatted(found.image));
  }

  private InvalidParameterException unreadable(int index) {
    return switch (index < text.length() ? text.charAt(index) : ' ') {
      case '"' -> at(index, "the quote that opens here is never closed");
      case '/' ->
          at(
              index,
              "the regular expression that opens here is never closed; a slash is written \\/");
      case '\\' -> at(index, "a backslash must stand before a character");
      default -> at(index, "this cannot be read");
    };
  }

  private int firstVisible(int index) {
    int visible = index;
    while (visible < text.length() && Character.isWhitespace(text.charAt(visible))) {
      visible++;
    }
    return visible;
  }

  private static InvalidParameterException at(int index, String complaint) {
    int position = index + 1;
    return new InvalidParameterException(
        "q", "q, character %d: %s".formatted(position, complaint), position);
  }

  /** A value that cannot be one, put at its character. */
  InvalidParameterException invalid(InvalidValueException e) {
    return at(Math.max(0, text.indexOf(e.value())), String.valueOf(e.getMessage()));
  }
}
