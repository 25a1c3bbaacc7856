package dyad.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sat, 10 May 2025 18:30:00 +0500     | 2025-05-10T13:30:00Z",
        "Sat, 10 May 2025 18:30:00 PKT       | 2025-05-10T13:30:00Z",
        "Fri, 09 May 2025 22:30:00 PST       | 2025-05-10T06:30:00Z",
        "10 May 25 18:30 GMT                 | 2025-05-10T18:30:00Z",
        "Thurs, 8th Sept 2022 09:05:00 EDT   | 2022-09-08T13:05:00Z",
        "2025-05-10T18:30:00.123+05:00       | 2025-05-10T13:30:00Z",
        "2025-05-10T18:30:00Z                | 2025-05-10T18:30:00Z",
        "2025-05-10 18:30:00                 | 2025-05-10T18:30:00Z",
        "2025-05-10                          | 2025-05-10T00:00:00Z",
        "May 10, 2025 6:30 pm EST            | 2025-05-10T23:30:00Z",
        "Saturday, May 10, 2025 - 12:05 am   | 2025-05-10T00:05:00Z",
        "10 May 2025 24:00:00 GMT            | 2025-05-11T00:00:00Z",
        "Sat, 10 May 2025 18:30:00 Asia/Karachi | 2025-05-10T13:30:00Z",
        "Sat, 10 May 2025 18:30:00 GMT+5     | 2025-05-10T13:30:00Z",
      })
  void date_isReadAsAnInstant(String text, String expected) {
    assertThat(FeedDate.parse(text)).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource({"yesterday", "31 June 2025 10:00 GMT", "10 Foo 2025", "''", "2025-13-01"})
  void whatIsNoDate_isNull(String text) {
    assertThat(FeedDate.parse(text)).isNull();
  }

  @Test
  void longText_isNotEvenLookedAt() {
    assertThat(FeedDate.parse("1 May 2025" + " ".repeat(100_000))).isNull();
  }
}
