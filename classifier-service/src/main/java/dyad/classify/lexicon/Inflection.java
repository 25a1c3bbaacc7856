package dyad.classify.lexicon;

import java.util.LinkedHashSet;
import java.util.Set;

/** The regular forms of an English noun or verb. Irregular ones need cues of their own. */
final class Inflection {
  private static final String VOWELS = "aeiou";

  private Inflection() {}

  /** The word itself, its plural or third person, its past and its -ing form. */
  static Set<String> forms(String word) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word);
    forms.add(word + "s");
    String past = stemForEnding(word, 'i');
    forms.add(past + "ed");
    forms.add(endsWithE(word) ? past + "ing" : stemForEnding(word, 'y') + "ing");
    if (endsWithConsonantY(word)) {
      forms.add(past + "es");
    }
    if (word.matches(".*(s|x|z|ch|sh|o)")) {
      forms.add(word + "es");
    }
    addDoubled(word, forms);
    return forms;
  }

  private static String stemForEnding(String word, char forY) {
    if (endsWithE(word)) {
      return word.substring(0, word.length() - 1);
    }
    return endsWithConsonantY(word) ? word.substring(0, word.length() - 1) + forY : word;
  }

  private static boolean endsWithE(String word) {
    return word.endsWith("e") && word.length() > 2;
  }

  private static boolean endsWithConsonantY(String word) {
    return word.length() > 2 && word.endsWith("y") && !isVowel(word, word.length() - 2);
  }

  /** ban, banned, banning: a last consonant after a single vowel is doubled. */
  private static void addDoubled(String word, Set<String> forms) {
    int last = word.length() - 1;
    if (last >= 2 && !isVowel(word, last) && isVowel(word, last - 1) && !isVowel(word, last - 2)) {
      forms.add(word + word.charAt(last) + "ed");
      forms.add(word + word.charAt(last) + "ing");
    }
  }

  private static boolean isVowel(String word, int index) {
    return VOWELS.indexOf(word.charAt(index)) >= 0;
  }
}
