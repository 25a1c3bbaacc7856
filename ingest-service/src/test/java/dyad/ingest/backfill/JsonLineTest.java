package dyad.ingest.backfill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dyad.event.Publisher;
import dyad.event.SourceKind;
import dyad.ingest.feed.FeedCatalog;
import dyad.ingest.feed.FeedId;
import dyad.ingest.parse.ParsedEntry;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLineTest {
  private static final Stated NOTHING_STATED = new Stated(null, null, null, null, List.of());

  @Test
  void line_isAnEntryWithItsOrigin() throws BadLineException {
    JsonLine line =
        JsonLine.of(
            """
            {"url":"https://o.example/a","title":"T &amp; U","summary":"S","text":"<p>Long</p>","id":"g1",
             "published":"2022-05-24","language":"en","authors":["A"],"categories":"Trade",
             "feed":"https://o.example/feed","publisher":{"name":"O","country":"PK","kind":"agency"},"extra":1}
            """);

    ParsedEntry entry = line.entry().entries().get(0);
    assertThat(entry.link()).isEqualTo("https://o.example/a");
    assertThat(entry.published()).isEqualTo(Instant.parse("2022-05-24T00:00:00Z"));
    assertThat(entry.categories()).containsExactly("Trade");
    assertThat(line.origin(NOTHING_STATED, new FeedCatalog()))
        .isEqualTo(
            new Origin(
                FeedId.of(URI.create("https://o.example/feed")),
                new Publisher("O", "PK", SourceKind.AGENCY),
                null,
                List.of()));
  }

  @Test
  void outlet_isTheCommandLinesElseTheHost() throws BadLineException {
    JsonLine line = JsonLine.of("{\"link\":\"https://o.example/a\",\"title\":\"T\"}");
    Stated stated = new Stated(null, "US", SourceKind.THINK_TANK, "en", List.of("US"));

    Origin origin = line.origin(stated, new FeedCatalog());

    assertThat(origin.publisher())
        .isEqualTo(new Publisher("o.example", "US", SourceKind.THINK_TANK));
    assertThat(origin.sides()).containsExactly("US");
  }

  @ParameterizedTest
  @CsvSource({
    "2022-05-24T10:00:00+05:00,2022-05-24T05:00:00Z",
    "2022-05-24T10:00:00Z,2022-05-24T10:00:00Z",
    "2022-05-24 10:00,2022-05-24T10:00:00Z",
    "2022-05-24T10:00:00.123Z,2022-05-24T10:00:00.123Z",
  })
  void date_mayBeLessExact(String written, Instant meant) throws BadLineException {
    JsonLine line =
        JsonLine.of("{\"url\":\"https://o.example/a\",\"published\":\"%s\"}".formatted(written));

    assertThat(line.entry().entries().get(0).published()).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"url\":                                     | is no JSON",
        "[1]                                           | is no JSON object",
        "{\"title\":\"T\"}                             | url is missing",
        "{\"url\":\"file:///etc/passwd\"}              | url is no http(s) address",
        "{\"url\":\"https://o.example/a\",\"published\":\"soon\"} | published is no ISO 8601 date",
        "{\"url\":\"https://o.example/a\",\"publisher\":{\"kind\":\"blog\"}} | blog",
      })
  void badLine_saysWhatIsWrong(String line, String complaint) {
    assertThatExceptionOfType(BadLineException.class)
        .isThrownBy(
            () -> {
              JsonLine read = JsonLine.of(line);
              read.entry();
              read.origin(NOTHING_STATED, new FeedCatalog());
            })
        .withMessageContaining(complaint);
  }
}
