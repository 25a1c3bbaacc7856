package dyad.classify.language;

/** Tells languages in Arabic script apart by the letters that only they use. */
final class ArabicLetters {
  private static final String URDU = "ٹڈڑںےۓھہۃ";
  private static final String PASHTO = "ټډړښځڅېۍګڼ";
  private static final String SINDHI = "ڪڻڄٻڀڦڙڳڱٽڊ";
  private static final String PERSIAN = "پچژگ";

  /** The h of Arabic and Persian; Urdu writes others. */
  private static final char HEH = 'ه';

  private static final String ARABIC = "ةىكيأإؤ";

  private ArabicLetters() {}

  /** The language of most such letters; Urdu where none tells, the one to be expected here. */
  static String language(String text) {
    int urdu = count(text, URDU);
    int pashto = count(text, PASHTO);
    int sindhi = count(text, SINDHI);
    if (pashto > urdu && pashto >= sindhi) {
      return "ps";
    }
    if (sindhi > urdu) {
      return "sd";
    }
    if (urdu > 0) {
      return LanguageDetector.URDU;
    }
    if (count(text, ARABIC) > count(text, PERSIAN)) {
      return "ar";
    }
    return text.indexOf(HEH) >= 0 ? "fa" : LanguageDetector.URDU;
  }

  private static int count(String text, String letters) {
    return (int) text.codePoints().filter(letter -> letters.indexOf(letter) >= 0).count();
  }
}
