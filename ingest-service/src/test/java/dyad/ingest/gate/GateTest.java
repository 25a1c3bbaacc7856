package dyad.ingest.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.ingest.profile.Profile;
import dyad.ingest.profile.ProfileReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With the names of the profile that the project ships. */
class GateTest {
  private static final Profile PROFILE = ProfileReader.read(Path.of("../profiles/us-pakistan"));
  private static final Gate GATE = new Gate(PROFILE, Gazetteer.of(PROFILE));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "U.S.-Pakistan trade talks begin",
        "Pak-US dialogue",
        "Blome calls on PM Shehbaz",
        "CENTCOM chief meets army chief in Rawalpindi",
        "Washington’s envoy lands in Islamabad",
        "Pakistanis react to American tariffs",
        "USAID funds schools in Sindh",
        "Imran Khan blames the United States",
        "The Congressional Pakistan Caucus meets",
        "پاکستان اور امریکہ کے درمیان مذاکرات"
      })
  void textThatNamesBothSides_passes(String text) {
    assertThat(mentions(text).touchBothSides()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tell us what Pakistan needs",
        "Pakistan wins the toss against Sri Lanka",
        "US Senate passes the budget",
        "IMF approves US$1.1 billion for Pakistan",
        "South American leaders meet Pakistan's envoy",
        "Packing and trumpets in unpakistani style"
      })
  void textThatNamesOneSideOrNone_doesNotPass(String text) {
    assertThat(mentions(text).touchBothSides()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2009, true", "2024, false"})
  void nameWithATerm_countsInItsTermOnly(int year, boolean counts) {
    Instant written = Instant.parse(year + "-06-01T00:00:00Z");

    Mentions mentions = GATE.mentions(List.of("A drone strike in Waziristan"), written);

    assertThat(mentions.touchBothSides()).isEqualTo(counts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Blome visits a school                     | 2023 | true  | an envoy hints at his post",
        "Blome visits a school                     | 2031 | false | but not after his term",
        "Finance minister meets US officials       | 2023 | true  | an office beside the other side",
        "PM meets consul general                   | 2023 | false | two hints name nobody",
        "Punjab Congress leader speaks             | 2023 | false | a decoy of India"
      })
  void hint_countsBesideTheOtherSideNamedOutright(
      String text, int year, boolean passes, String reason) {
    Instant written = Instant.parse(year + "-06-01T00:00:00Z");

    Mentions mentions = GATE.mentions(List.of(text), written);

    assertThat(mentions.touchBothSides()).as(reason).isEqualTo(passes);
  }

  @Test
  void mentions_areTheNamesOfTheGazetteerOncePerSide() {
    Mentions mentions = mentions("US and U.S. and PAKISTAN, Pakistan's Islamabad");

    assertThat(mentions.names())
        .containsEntry("US", List.of("US"))
        .containsEntry("PK", List.of("Pakistan", "Islamabad"));
  }

  @Test
  void feedThatTouchesASideByNature_countsForIt() {
    Mentions mentions = mentions("Grants for flood relief in Sindh").and(Set.of("US"), "Embassy");

    assertThat(mentions.found()).containsEntry("US", List.of("Embassy"));
    assertThat(mentions.touchBothSides()).isTrue();
  }

  @Test
  void names_doNotReachFromOneTextIntoTheNext() {
    Mentions mentions = GATE.mentions(List.of("The United", "States of Pakistan"), Instant.EPOCH);

    assertThat(mentions.touchBothSides()).isFalse();
  }

  private static Mentions mentions(String text) {
    return GATE.mentions(List.of(text), Instant.parse("2025-01-01T00:00:00Z"));
  }
}
