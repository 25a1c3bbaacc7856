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
        // asctime and its cousins
        "Sat May 10 18:30:00 2025            | 2025-05-10T18:30:00Z",
        "Sat May 10 18:30:00 +0500 2025      | 2025-05-10T13:30:00Z",
        "Sat May 10 2025 18:30:00 +0500      | 2025-05-10T13:30:00Z",
        "Sat May 10 2025 18:30:00 GMT+0500 (Pakistan Standard Time) | 2025-05-10T13:30:00Z",
        "Sat, 2025/05/10 18:30:00 EDT        | 2025-05-10T22:30:00Z",
        "Tue, Feb 16 2016 23:16:00 EST       | 2016-02-17T04:16:00Z",
        "Saturday 10th May 2025 18:30        | 2025-05-10T18:30:00Z",
        "10 May 2025 18:30:00 ET             | 2025-05-10T22:30:00Z",
        "10 May 2025 18:30:60 UT             | 2025-05-10T18:31:00Z",
        "10 May 2025 18:30 Etc/GMT           | 2025-05-10T18:30:00Z",
        "10 May 2025 18:30 XYZ               | 2025-05-10T18:30:00Z",
        // ISO 8601
        "2025                                | 2025-01-01T00:00:00Z",
        "2025-05                             | 2025-05-01T00:00:00Z",
        "2025-05-10T18:30Z                   | 2025-05-10T18:30:00Z",
        "2025-05-10T24:00:00Z                | 2025-05-11T00:00:00Z",
        "20250510T183000Z                    | 2025-05-10T18:30:00Z",
        "20250510                            | 2025-05-10T00:00:00Z",
        "2025130                             | 2025-05-10T00:00:00Z",
        "2025-130                            | 2025-05-10T00:00:00Z",
        "2025-W19-6                          | 2025-05-10T00:00:00Z",
        "2025-05-10T18:30:00-0400            | 2025-05-10T22:30:00Z",
        // numbers only
        "1746901800                          | 2025-05-10T18:30:00Z",
        "1746901800000                       | 2025-05-10T18:30:00Z",
        "20250510183000                      | 2025-05-10T18:30:00Z",
        "5/10/2025 6:30:00 PM                | 2025-05-10T18:30:00Z",
        "13/05/2025                          | 2025-05-13T00:00:00Z",
        "10.05.2025 18:30                    | 2025-05-10T18:30:00Z",
        "2025-05-10 18:30:00.0               | 2025-05-10T18:30:00Z",
        // other languages
        "10 مئی 2025                         | 2025-05-10T00:00:00Z",
        "mar, 06 may 2025 18:30:00 +0200     | 2025-05-06T16:30:00Z",
        "Sa, 10 Mai 2025 18:30:00 +0200      | 2025-05-10T16:30:00Z",
        "dim. 06 août 2023 12:00:00 +0200    | 2023-08-06T10:00:00Z",
        "2004-július-13T9:15-05:00           | 2004-07-13T14:15:00Z",
        "Κυρ, 11 Ιούλ 2004 12:00:00 EST      | 2004-07-11T17:00:00Z",
        "10 мая 2025 18:30                   | 2025-05-10T18:30:00Z",
        "2025년 05월 10일 18:30:00            | 2025-05-10T18:30:00Z",
        "2025-05-10 오후 06:30:00             | 2025-05-10T18:30:00Z",
      })
  void date_isReadAsAnInstant(String text, String expected) {
    assertThat(FeedDate.parse(text)).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "yesterday",
    "31 June 2025 10:00 GMT",
    "10 Foo 2025",
    "''",
    "2025-13-01",
    "2013-xx-27",
    "0000-00-00 00:00:00",
    "0001-01-01T00:00:00Z",
    "10 May 2025 25:00"
  })
  void whatIsNoDate_isNull(String text) {
    assertThat(FeedDate.parse(text)).isNull();
  }

  @Test
  void longText_isNotEvenLookedAt() {
    assertThat(FeedDate.parse("1 May 2025" + " ".repeat(100_000))).isNull();
  }
}
