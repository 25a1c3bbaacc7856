package dyad.benchmarks.story;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What happens to an article on its way into other outlets. */
enum Copying {
  /** The outlet's name behind the headline. */
  OUTLET_IN_TITLE,
  /** The last sentence falls away. */
  SENTENCE_DROPPED,
  /** A sentence is put at the end. */
  SENTENCE_ADDED,
  /** Place, day and agency before the first word. */
  DATELINE,
  /** The teaser ends after three fifths of its words. */
  TRUNCATED,
  /** The sentences come in the opposite order. */
  REORDERED,
  /** Words are put for others, the sentences are turned and the headline is made of the first. */
  REWRITTEN,
  /** Other quotes, dashes and blanks, and a headline in capitals. */
  TYPOGRAPHY;

  private static final Map<String, String> OTHER_WORDS =
      Map.ofEntries(
          Map.entry("announced", "unveiled"),
          Map.entry("said", "stated"),
          Map.entry("met", "held talks with"),
          Map.entry("discussed", "took up"),
          Map.entry("talks", "discussions"),
          Map.entry("million", "mln"),
          Map.entry("help", "assistance"),
          Map.entry("aid", "assistance"),
          Map.entry("chief", "head"),
          Map.entry("visit", "trip"),
          Map.entry("agreed", "decided"),
          Map.entry("American", "US"),
          Map.entry("U.S.", "US"),
          Map.entry("programme", "scheme"),
          Map.entry("program", "scheme"),
          Map.entry("will", "is to"),
          Map.entry("about", "around"),
          Map.entry("more", "further"));

  Told of(Told told) {
    return inBody(told.withTitle(title(told)), text -> body(told, text));
  }

  private String title(Told told) {
    return switch (this) {
      case OUTLET_IN_TITLE -> told.title() + " - The Sample Observer";
      case REWRITTEN -> start(reworded(told.summary()), 11);
      case TYPOGRAPHY -> told.title().toUpperCase(Locale.ROOT);
      default -> told.title();
    };
  }

  private String body(Told told, String text) {
    return switch (this) {
      case OUTLET_IN_TITLE -> text;
      case SENTENCE_DROPPED -> withoutTheLast(text);
      case SENTENCE_ADDED -> text + " Officials did not answer further questions.";
      case DATELINE -> "ISLAMABAD, %s (Sample Wire) — %s".formatted(day(told), text);
      case TRUNCATED -> start(text, text.split(" ", -1).length * 3 / 5) + "…";
      case REORDERED -> joined(sentences(text).reversed());
      case REWRITTEN -> reworded(joined(sentences(text).reversed()));
      case TYPOGRAPHY -> typewritten(text);
    };
  }

  /** Its name in the results. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static Told inBody(Told told, UnaryOperator<String> change) {
    String text = told.text();
    return told.withBody(
        told.summary().isEmpty() ? "" : change.apply(told.summary()),
        text == null ? null : change.apply(text));
  }

  private static String withoutTheLast(String text) {
    List<String> sentences = sentences(text);
    return sentences.size() < 2 ? text : joined(sentences.subList(0, sentences.size() - 1));
  }

  private static String reworded(String text) {
    return Arrays.stream(text.split(" ", -1))
        .map(word -> OTHER_WORDS.getOrDefault(word, word))
        .collect(Collectors.joining(" "));
  }

  private static String typewritten(String text) {
    return text.replaceAll("[‘’]", "'")
        .replaceAll("[“”]", "\"")
        .replaceAll("\\s*[—–]\\s*", " -- ")
        .replace(". ", ".\u00a0 ");
  }

  private static String start(String text, int words) {
    return Arrays.stream(text.split(" ", -1)).limit(words).collect(Collectors.joining(" "));
  }

  private static List<String> sentences(String text) {
    return List.of(text.split("(?<=[a-z0-9][.!?]) (?=[A-Z])", -1));
  }

  private static String joined(List<String> sentences) {
    return String.join(" ", sentences);
  }

  private static String day(Told told) {
    return DateTimeFormatter.ofPattern("MMM d", Locale.ENGLISH)
        .format(told.published().atOffset(ZoneOffset.UTC));
  }
}
