package dyad.classify.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.classify.Profiles;
import dyad.classify.decide.ArticleText;
import dyad.classify.decide.Explanation;
import dyad.classify.framework.ProfileLoader;
import dyad.event.Evidence;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a text is made of, each passage is quoted from exactly where it is said to stand. */
class EvidenceOffsetsTest {
  private static final LexiconClassifier MODEL =
      new LexiconClassifier(ProfileLoader.load(Profiles.US_PAKISTAN));

  private static final List<String> PIECES =
      List.of(
          "US",
          "U.S.",
          "Pakistan's",
          "drone",
          "strikes",
          "scholarships",
          "F-16s",
          "İstanbul",
          "ß",
          "🇵🇰",
          "👩🏽‍🔬",
          "\uD83D",
          "\uDE00",
          "پاکستان",
          "امریکہ",
          "‏",
          "é",
          "e\u0301",
          "\u00A0",
          "\u2028",
          "\t",
          "\r\n",
          "\u0000",
          "’s",
          "...",
          "—",
          "$137 million",
          "ǅ",
          "ΑΣ",
          "𝐔𝐒",
          "1st",
          "",
          "flood relief",
          "agrees to",
          "Islamabad",
          "Blome",
          "kills 4");

  @Test
  void quotes_areTheFieldsOwnCharacters() {
    long seed = 20221027;
    Random random = new Random(seed);
    int passages = 0;
    for (int run = 0; run < 3_000; run++) {
      ArticleText article =
          new ArticleText(text(random), text(random), text(random), Map.of("US", List.of("Blome")));

      // When
      Explanation explanation = MODEL.explain(article);

      // Then
      for (Evidence evidence : explanation.evidence()) {
        String field = article.of(evidence.field());
        assertThat(field.substring(evidence.start(), evidence.end()))
            .as("seed %d run %d", seed, run)
            .isEqualTo(evidence.quote())
            .isNotBlank();
        passages++;
      }
      assertThat(explanation.evidence()).containsAll(explanation.classification().evidence());
    }
    assertThat(passages).isGreaterThan(10_000);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(25);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(4) == 0 ? "" : " ");
    }
    return text.toString();
  }
}
