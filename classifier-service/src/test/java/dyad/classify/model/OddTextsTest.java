package dyad.classify.model;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.classify.decide.ArticleClassifier;
import dyad.classify.decide.ArticleText;
import dyad.classify.decide.Labelled;
import dyad.event.Evidence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a field, the text is labelled, in time, and its evidence quotes it. */
class OddTextsTest {
  private static final int MEGABYTE = 1 << 20;

  private static ArticleClassifier model = new NoModel();

  @BeforeAll
  static void train(@TempDir Path folder) throws IOException {
    SmallModel.write(folder);
    model = SmallModel.open(folder);
  }

  static Stream<String> texts() {
    byte[] bytes = new byte[MEGABYTE];
    new Random(7).nextBytes(bytes);
    return Stream.of(
        "",
        " \t\n",
        "\u0000\u0001",
        "\uD83D US \uDE00",
        new String(bytes, StandardCharsets.UTF_8),
        new String(bytes, StandardCharsets.ISO_8859_1),
        "\u202EUS gives aid to Pakistan\u202C\u200F",
        "🤝🇵🇰🇺🇸 US, Pakistan 👩🏽‍🔬 𝐭𝐚𝐥𝐤𝐬",
        megabyteOf("🤝🇵🇰🇺🇸"),
        megabyteOf("امریکہ اور پاکستان میں مذاکرات "),
        megabyteOf("a."),
        megabyteOf("a\u0301\u0301\u0301"),
        megabyteOf("US, Pakistan hold trade talks on 12 March. "),
        megabyteOf("U.S.'s first aid "),
        "US" + " ".repeat(MEGABYTE) + "Pakistan",
        "US, Pakistan talks on 99999999999 May, 0 June and 31 February");
  }

  @ParameterizedTest(name = "text {index}")
  @MethodSource("texts")
  @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void anyText_isLabelledInEveryField(String odd) {
    LocalDate day = LocalDate.of(2022, 7, 11);
    List<ArticleText> articles =
        List.of(
            new ArticleText(odd, "", null, Map.of(), day),
            new ArticleText(
                "US gives aid to Pakistan", odd, null, Map.of("US", List.of("US")), day),
            new ArticleText("US gives aid to Pakistan", "", odd, Map.of("PK", List.of(odd)), day));

    // When
    List<Labelled> labelled = model.label(articles);

    // Then
    assertThat(labelled).hasSize(articles.size());
    for (int i = 0; i < articles.size(); i++) {
      for (Evidence passage : labelled.get(i).classification().evidence()) {
        assertThat(articles.get(i).of(passage.field()).substring(passage.start(), passage.end()))
            .isEqualTo(passage.quote());
      }
    }
  }

  private static String megabyteOf(String piece) {
    return piece.repeat(MEGABYTE / piece.length());
  }
}
