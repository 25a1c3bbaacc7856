package dyad.ingest.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.ingest.normalize.NormalizedEntry;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Talks held. 3 comments | Talks held. 1,204 comments",
        "Talks held. Comments (3) | Talks held. Comments (17)",
        "Talks held 5 minutes ago | Talks held an hour ago",
        "Talks held. Last updated: 12 May 2022 10:15 PKT | Talks held. Last updated: 12 May 2022 11:40 PKT",
        "Updated at 10:15 am Talks held | Updated at 11:15 am Talks held",
        "See https://outlet.example/a?utm_source=1 now | See https://outlet.example/a?utm_source=2 now",
        "Talks  held | Talks held"
      })
  void whatChangesByItself_doesNotCount(String before, String after) {
    assertThat(Fingerprint.of(entry(before))).isEqualTo(Fingerprint.of(entry(after)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Five killed | Seven killed",
        "5 killed in attack | 7 killed in attack",
        "Talks on 12 May 2022 | Talks on 13 May 2022",
        "The views of 5 envoys | The views of 6 envoys",
        "Rs 5 billion loan | Rs 6 billion loan",
        "It starts at 10:15 am | It starts at 11:15 am"
      })
  void editsOfTheFacts_count(String before, String after) {
    assertThat(Fingerprint.of(entry(before))).isNotEqualTo(Fingerprint.of(entry(after)));
  }

  @Test
  void longTextOfDigits_isDoneInNoTime() {
    long start = System.nanoTime();

    Fingerprint.of(entry("updated 1,1,1 ".repeat(15_000)));

    assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
  }

  private static NormalizedEntry entry(String summary) {
    return new NormalizedEntry(
        "1",
        URI.create("https://outlet.example/1"),
        null,
        true,
        "Title",
        summary,
        null,
        List.of(),
        List.of(),
        null,
        null);
  }
}
