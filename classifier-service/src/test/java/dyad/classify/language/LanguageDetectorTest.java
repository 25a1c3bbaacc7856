package dyad.classify.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "US and Pakistan open trade talks                          | en",
        "Blome calls on Kakar                                      | en",
        "Drone kills 5 Taliban in Datta Khel                       | en",
        "USAID                                                     | en",
        "Pakistan’s ‘پاک’ prefix explained in a column             | en",
        "امریکہ اور پاکستان میں تجارتی مذاکرات                      | ur",
        "صدر ٹرمپ کا پاکستان کا دورہ                               | ur",
        "USAID کے تعاون سے سندھ میں سکول کا افتتاح                 | ur",
        "باكستان والولايات المتحدة توقعان اتفاقية للتجارة           | ar",
        "آمریکا و پاکستان درباره تجارت گفتگو کردند                  | fa",
        "د امریکا او پاکستان ترمنځ خبرې پیل شوې                    | ps",
        "अमेरिका और पाकिस्तान के बीच व्यापार वार्ता                     | hi",
        "যুক্তরাষ্ট্র ও পাকিস্তানের বাণিজ্য আলোচনা                          | bn",
        "США и Пакистан начали переговоры                          | ru",
        "美国与巴基斯坦举行会谈                                         | zh",
        "Estados Unidos y Pakistán firman un acuerdo por el gas     | es",
        "Les États-Unis et le Pakistan signent un accord            | fr",
        "USA und Pakistan sprechen über die Zölle                   | de",
        "AS dan Pakistan bahas tarif di Washington                  | id",
        "America aur Pakistan ke darmiyan baat cheet                | ur-Latn",
        "2024: 19%!                                                 | und",
      })
  void text_isOfItsLanguage(String text, String language) {
    assertThat(LanguageDetector.detect(text)).isEqualTo(language);
  }
}
