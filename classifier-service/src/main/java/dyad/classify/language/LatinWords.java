package dyad.classify.language;

import dyad.classify.text.Token;
import dyad.classify.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells languages in Latin script apart by their function words. */
final class LatinWords {
  /** So many words of another language are needed, and more than English ones. */
  private static final int ENOUGH = 2;

  /** Of languages with equally many words the first of these is taken. */
  private static final List<String> OTHERS =
      List.of("es", "fr", "de", "it", "pt", "nl", "tr", "id", "ur-Latn");

  /** For each function word the languages that have it. */
  private static final Map<String, List<String>> LANGUAGES = new HashMap<>();

  static {
    put(
        LanguageDetector.ENGLISH,
        "the of to in and a for on with is at by from as says said after over its it that has have"
            + " are was be will not against between up us new amid an who how why into under");
    // Words that English does not have, or hardly.
    put("es", "el la los las del y en por con para una que se su al como más pese tras");
    put("fr", "le la les des du et une pour avec dans sur au aux que leur est par après");
    put("de", "der die das und für mit von den dem ein eine ist auf nach aus im zu vor");
    put("it", "il gli della del di e per con una che sono alla nel al agli ai dopo");
    put("pt", "os ao da do das dos e em para com uma que não pelo após são à");
    put("nl", "het een van en voor met op zijn naar bij uit aan niet na");
    put("tr", "ve bir ile için bu da de olarak sonra ise yeni göre olan");
    put("id", "dan yang di ke dari untuk dengan pada akan ini itu tidak dalam");
    put(
        "ur-Latn",
        "ka ki ke ko se aur hai hain mein main nay ne par tha thi ho gaya gayi darmiyan kay");
  }

  private LatinWords() {}

  private static void put(String language, String words) {
    for (String word : List.of(words.split(" "))) {
      LANGUAGES.computeIfAbsent(word, key -> new ArrayList<>()).add(language);
    }
  }

  static String language(String text) {
    Map<String, Integer> counts = new HashMap<>();
    for (Token token : Tokenizer.tokens(text)) {
      for (String language : LANGUAGES.getOrDefault(token.lower(), List.of())) {
        counts.merge(language, 1, Integer::sum);
      }
    }
    return language(counts);
  }

  private static String language(Map<String, Integer> counts) {
    int most = Math.max(ENOUGH - 1, counts.getOrDefault(LanguageDetector.ENGLISH, 0));
    String best = LanguageDetector.ENGLISH;
    for (String other : OTHERS) {
      int count = counts.getOrDefault(other, 0);
      if (count > most) {
        most = count;
        best = other;
      }
    }
    return best;
  }
}
