package dyad.classify.language;

import dyad.classify.text.Token;
import dyad.classify.text.Tokenizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells languages in Latin script apart by their function words. */
final class LatinWords {
  /** So many words of another language are needed, and more than English ones. */
  private static final int ENOUGH = 2;

  private static final Set<String> ENGLISH =
      words(
          "the of to in and a for on with is at by from as says said after over its it that has have"
              + " are was be will not against between up us new amid an who how why into under");

  /** Words that English does not have, or hardly. */
  private static final Map<String, Set<String>> OTHERS = new LinkedHashMap<>();

  static {
    OTHERS.put(
        "es", words("el la los las del y en por con para una que se su al como más pese tras"));
    OTHERS.put(
        "fr", words("le la les des du et une pour avec dans sur au aux que leur est par après"));
    OTHERS.put(
        "de", words("der die das und für mit von den dem ein eine ist auf nach aus im zu vor"));
    OTHERS.put("it", words("il gli della del di e per con una che sono alla nel al agli ai dopo"));
    OTHERS.put("pt", words("os ao da do das dos e em para com uma que não pelo após são à"));
    OTHERS.put("nl", words("het een van en voor met op zijn naar bij uit aan niet na"));
    OTHERS.put("tr", words("ve bir ile için bu da de olarak sonra ise yeni göre olan"));
    OTHERS.put("id", words("dan yang di ke dari untuk dengan pada akan ini itu tidak dalam"));
    OTHERS.put(
        "ur-Latn",
        words(
            "ka ki ke ko se aur hai hain mein main nay ne par tha thi ho gaya gayi darmiyan kay"));
  }

  private LatinWords() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  static String language(String text) {
    List<String> words = Tokenizer.tokens(text).stream().map(Token::lower).toList();
    long best = Math.max(ENOUGH - 1, count(words, ENGLISH));
    String language = LanguageDetector.ENGLISH;
    for (Map.Entry<String, Set<String>> other : OTHERS.entrySet()) {
      long count = count(words, other.getValue());
      if (count > best) {
        best = count;
        language = other.getKey();
      }
    }
    return language;
  }

  private static long count(List<String> words, Set<String> known) {
    return words.stream().filter(known::contains).count();
  }
}
