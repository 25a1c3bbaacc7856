package dyad.classify.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.classify.Profiles;
import dyad.event.ContactLevel;
import dyad.event.Dealing;
import dyad.event.EventType;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DealingReaderTest {
  private static final DealingReader READER = new DealingReader(ActorBook.of(Profiles.US_PAKISTAN));

  /** A Wednesday. */
  private static final LocalDate DAY = LocalDate.of(2023, 11, 15);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Biden telephones PM Kakar                       | HEAD",
        "Blinken meets foreign secretary Syrus Qazi      | MINISTER",
        "Blome opens library in Quetta                   | ENVOY",
        "CENTCOM chief Kurilla visits GHQ in Rawalpindi  | MILITARY",
        "US senators write to Pakistan                   | LEGISLATOR",
        "USAID opens clinic in Sukkur                    | AGENCY",
        "Boeing offers jets to PIA                       | FIRM",
        "Pakistani students win places at Harvard        | CIVIL_SOCIETY"
      })
  void level_isThatOfTheHighestWhoDeals(String title, ContactLevel level) {
    Dealing dealing = READER.read(title, "", DAY, EventType.CONSULT);

    assertThat(dealing.level()).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({
    "2006-05-01, OFFICIAL",
    "2013-05-01, MILITARY",
    "2019-05-01, HEAD",
    "2024-05-01, OFFICIAL"
  })
  void rank_isThatOfTheTime(LocalDate day, ContactLevel level) {
    String title =
        switch (day.getYear()) {
          case 2006 -> "Richard Boucher visits Pakistan";
          case 2024 -> "Mike Pompeo visits Pakistan";
          case 2013 -> "Lloyd Austin visits Pakistan";
          default -> "Imran Khan visits the United States";
        };

    Dealing dealing = READER.read(title, "", day, EventType.CONSULT);

    assertThat(dealing.level()).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Talks are held in Lahore                  | | Lahore",
        "Talks begin                               | They met at Washington, officials said. | Washington",
        "Talks begin                               | ISLAMABAD: The two sides met. | Islamabad",
        "Islamabad asks Washington for time        | |"
      })
  void place_isWhereItHappens(String title, String summary, String place) {
    Dealing dealing = READER.read(title, summary == null ? "" : summary, DAY, EventType.CONSULT);

    assertThat(dealing.place()).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met on Friday              | 2023-11-10",
        "They met on Wednesday           | 2023-11-15",
        "They meet next Wednesday        | 2023-11-22",
        "They meet this coming Friday    | 2023-11-17",
        "They met last Wednesday         | 2023-11-08",
        "They met yesterday              | 2023-11-14",
        "They meet tomorrow              | 2023-11-16",
        "They met on 3 November          | 2023-11-03",
        "They met on November 3rd        | 2023-11-03",
        "They meet on January 4          | 2024-01-04",
        "They met on 28th of Dec, 2021   | 2021-12-28",
        "They met on 31 June             |",
        "The Friday Times reports        |",
        "They met                        |"
      })
  void day_isResolvedFromThePublication(String title, LocalDate day) {
    Dealing dealing = READER.read(title, "", DAY, EventType.CONSULT);

    assertThat(dealing.date()).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pakistan US ", "\uD83D\uDE00 ", "\u202Eامریکہ ", "on Friday 31 ", "' "})
  void megabyteOfText_isReadAtOnce(String part) {
    String text = part.repeat(1_000_000 / part.length());

    Dealing dealing = READER.read(text, text, DAY, EventType.CONSULT);

    assertThat(dealing.sources().size()).isLessThanOrEqualTo(3);
  }

  @Test
  void dayWithoutPublication_isKnownOnlyWithItsYear() {
    assertThat(EventDay.find("They met on Friday, 3 November", null)).isNull();
    assertThat(EventDay.find("They met on 3 November 2023", null))
        .isEqualTo(LocalDate.of(2023, 11, 3));
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void everyEventButNone_hasAScore(EventType event) {
    Dealing dealing = READER.read("US and Pakistan", "", DAY, event);

    if (event == EventType.NONE) {
      assertThat(dealing.cooperation()).isNull();
    } else {
      assertThat(dealing.cooperation()).isBetween(-10.0, 10.0);
    }
  }
}
