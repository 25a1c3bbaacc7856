package dyad.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON as documentation shows it, where {@code …} stands for what is left out: parts of an object
 * or a list, characters of a text, digits of a number.
 */
final class ShownAnswer {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern PIECES =
      Pattern.compile("(?<text>\"(?:[^\"\\\\]|\\\\.)*\")|(?<number>-?\\d+\\.\\d*)…|,?\\s*…");

  /** Marks a number of which only the first digits are shown. */
  private static final String DIGITS = "≈";

  private final JsonNode shown;

  ShownAnswer(String text) {
    this.shown = JSON.readTree(PIECES.matcher(text).replaceAll(ShownAnswer::readable));
  }

  private static String readable(MatchResult piece) {
    String text = piece.group("text");
    String number = piece.group("number");
    String read = "";
    if (text != null) {
      read = text;
    } else if (number != null) {
      read = "\"" + DIGITS + number + "\"";
    }
    return Matcher.quoteReplacement(read);
  }

  /** Where an answer is not as shown; empty when it is. */
  List<String> differences(JsonNode answer) {
    List<String> differences = new ArrayList<>();
    compare("", shown, answer, differences);
    return differences;
  }

  private static void compare(
      String place, JsonNode shown, JsonNode answer, List<String> differences) {
    if (shown.isObject() && answer.isObject()) {
      for (Map.Entry<String, JsonNode> part : shown.properties()) {
        compare(
            place + "/" + part.getKey(), part.getValue(), answer.path(part.getKey()), differences);
      }
    } else if (shown.isArray() && answer.isArray()) {
      for (int i = 0; i < shown.size(); i++) {
        compare(place + "/" + i, shown.get(i), answer.path(i), differences);
      }
    } else if (!isAsShown(shown, answer)) {
      differences.add("%s is shown as %s but is %s".formatted(place, shown, answer));
    }
  }

  private static boolean isAsShown(JsonNode shown, JsonNode answer) {
    if (!shown.isString()) {
      return shown.equals(answer)
          || (shown.isNumber()
              && answer.isNumber()
              && shown.decimalValue().compareTo(answer.decimalValue()) == 0);
    }
    String text = shown.asString();
    if (text.startsWith(DIGITS)) {
      return answer.isNumber() && answer.asString().startsWith(text.substring(DIGITS.length()));
    }
    return answer.isString() && Pattern.matches(wildcard(text), answer.asString());
  }

  private static String wildcard(String text) {
    return "(?s)" + Pattern.quote(text).replace("…", "\\E.*\\Q");
  }
}
