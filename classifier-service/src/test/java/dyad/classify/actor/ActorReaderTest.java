package dyad.classify.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.classify.Profiles;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorReaderTest {
  private static final ActorBook BOOK = ActorBook.of(Profiles.US_PAKISTAN);
  private static final ActorReader READER = new ActorReader(BOOK);
  private static final LocalDate DAY = LocalDate.of(2023, 11, 15);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "US asks Pakistan to reopen border                    | US    | United States | Pakistan",
        "Pakistan urges Washington to lift curbs              | PK    | Pakistan | United States",
        "Blinken hails Bilawal's flood work                   | US    | Antony Blinken | Bilawal Bhutto Zardari",
        "Blome calls on Kakar                                 | US    | Donald Blome | Anwaar-ul-Haq Kakar",
        "Bilawal praised by Blinken over flood work           | US    | Antony Blinken | Bilawal Bhutto Zardari",
        "Two militants killed in Waziristan by US drone       | US    | US drones | Pakistan",
        "Pakistan receives 2 million vaccine doses from US    | US    | United States | Pakistan",
        "Pakistan faces American tariffs                      | US    | United States | Pakistan",
        "US drone strike kills four in North Waziristan       | US    | US drones | Pakistan",
        "US-Pakistan talks on trade begin                     | joint | United States | Pakistan",
        "Pakistan, US sign energy deal                        | joint | Pakistan | United States",
        "Pak and US armies hold exercise                      | joint | Pakistan | United States",
        "US ambassador to Pakistan visits Quetta              | US    | United States Ambassador to Pakistan | Pakistan",
        "Pakistani students leave for American campuses       | PK    | Pakistan | American universities",
        "USAID hands over school in Jacobabad                 | US    | US Agency for International Development | Pakistan",
        "Protest outside US consulate in Karachi              |       | | US Consulate",
        "JI marches on US embassy                             | PK    | Jamaat-e-Islami | US Embassy in Islamabad",
        "Army chief Asim Munir meets CENTCOM chief Kurilla    | PK    | Asim Munir | Michael Kurilla",
        "Pakistani Taliban commander killed in US drone strike  | US    | US drones | Tehrik-i-Taliban Pakistan",
        "Pakistan US drone strike toll rises                | US    | US drones | Pakistan",
        "Pakistan objects to words in a bill adopted by US Congress | PK | Pakistan | US Congress",
        "Pakistani bank added to US blacklist                 | US    | United States | Pakistan",
        "Islamabad should act now, says Pentagon              | US    | Department of Defense | Pakistan",
        "Kakar receives US consul general                     | PK    | Anwaar-ul-Haq Kakar | United States Consul General in Lahore",
        "Fulbright takes new Pakistani applicants             | US    | United States | Pakistan",
        "Aid to Pakistan from US doubled                      | US    | United States | Pakistan"
      })
  void headline_tellsWhoActsOnWhom(String title, String initiator, String source, String target) {
    Reading reading = READER.read(title, "", DAY);

    assertThat(reading.initiator()).isEqualTo(initiator);
    assertThat(names(reading.sources())).isEqualTo(source == null ? "" : source);
    assertThat(names(reading.targets())).isEqualTo(target);
  }

  @Test
  void summary_isReadWhereTheTitleNamesOneSideOnly() {
    Reading reading =
        READER.read("Envoy opens clinic", "Donald Blome opened it with Sindh chief minister.", DAY);

    assertThat(names(reading.sources())).isEqualTo("Donald Blome");
    assertThat(names(reading.targets())).isEqualTo("Chief Minister of Sindh");
  }

  @Test
  void office_andItsHolderAreOneParty() {
    List<Party> parties =
        READER.parties("US Secretary of State Antony Blinken lands in Islamabad", DAY);

    assertThat(parties).hasSize(2);
    assertThat(parties.getFirst().actor().name()).isEqualTo("Antony Blinken");
    assertThat(parties.getFirst().start()).isZero();
    assertThat(parties.getFirst().end()).isEqualTo("US Secretary of State Antony Blinken".length());
    assertThat(parties.getLast().passive()).isTrue();
  }

  @Test
  void emptyText_namesNobody() {
    Reading reading = READER.read("", "", null);

    assertThat(reading.parties()).isEmpty();
    assertThat(reading.initiator()).isNull();
  }

  private static String names(List<Party> parties) {
    return parties.stream()
        .map(p -> p.asActor(BOOK).name())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
