package dyad.classify.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dyad.classify.Profiles;
import dyad.event.EventType;
import dyad.event.Pillar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileLoaderTest {
  private static final String PROFILE =
      """
      name: small
      version: "7"
      sides:
        - code: US
        - code: PK
      framework: framework.yaml
      """;
  private static final String FRAMEWORK =
      """
      version: "1"
      title: Small
      bilateral:
        definition: Dealings.
        sides:
          - {code: US, title: United States, cues: {1: [US]}}
          - {code: PK, title: Pakistan, cues: {1: [Pakistan]}}
        cues: {1: [talks], -1: [cricket]}
      pillars:
        - {label: functional, title: F, definition: D}
      themes:
        - label: health
          pillar: functional
          title: Health
          definition: D
          cues: {2: [vaccine~]}
          not: [vaccine passport]
      events:
        - {label: AID, title: Aid, definition: D, cues: {1: [donates]}}
      """;

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("profile.yaml"), PROFILE);
    Files.writeString(folder.resolve("framework.yaml"), FRAMEWORK);
  }

  @Test
  void goodProfile_isRead() {
    // When
    Profile profile = ProfileLoader.load(folder);

    // Then
    assertThat(profile.name()).isEqualTo("small");
    assertThat(profile.version()).isEqualTo("7");
    ThemeNote health = profile.framework().themes().getFirst();
    assertThat(health.pillar()).isEqualTo(Pillar.FUNCTIONAL);
    assertThat(health.routine()).isFalse();
    assertThat(health.cues().weighted()).containsEntry(2.0, List.of("vaccine~"));
    assertThat(health.cues().not()).containsExactly("vaccine passport");
  }

  @Test
  void checksum_changesWithEitherFile() throws IOException {
    String before = ProfileLoader.load(folder).checksum();

    // When
    Files.writeString(folder.resolve("framework.yaml"), FRAMEWORK + "\n# one more remark\n");
    String after = ProfileLoader.load(folder).checksum();

    // Then
    assertThat(before).matches("sha256:[0-9a-f]{64}");
    assertThat(after).matches("sha256:[0-9a-f]{64}").isNotEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          label: health        | label: Health_Care  | at themes[0].label: must be lower-case words
          pillar: functional   | pillar: mixed       | at themes[0].pillar: must be geopolitical or functional
          pillar: functional   | pillar: strategic   | at themes[0].pillar: pillar must be one of
          label: AID           | label: HELP         | at events[0].label: event must be one of
          {2: [vaccine~]}      | {much: [vaccine~]}  | at themes[0].cues.much: the key must be a weight
          {2: [vaccine~]}      | {0: [vaccine~]}     | at themes[0].cues.0: the weight must be from -10 to 10
          {2: [vaccine~]}      | {2: []}             | at themes[0].cues.2: is empty
          {2: [vaccine~]}      | {2: [a, a]}         | at themes[0].cues.2[1]: says 'a' a second time
          {2: [vaccine~]}      | {2: vaccine}        | at themes[0].cues.2: must be a list
          {2: [vaccine~]}      | {2: [[vaccine]]}    | at themes[0].cues.2[0]: must be a text
          title: Small         | titel: Small        | has no key 'titel'
          definition: Dealings.| sidez: []           | at bilateral: has no key 'sidez'
          code: PK             | code: US            | at bilateral.sides[1]: says 'US' a second time
          version: "1"         | title: Two          | is no YAML
          """)
  void brokenFramework_isRefusedWithFilePlaceAndReason(
      String original, String broken, String complaint) throws IOException {
    Files.writeString(folder.resolve("framework.yaml"), FRAMEWORK.replace(original, broken));

    // When
    var load = assertThatThrownBy(() -> ProfileLoader.load(folder));

    // Then
    load.isInstanceOf(InvalidProfileException.class)
        .hasMessageContaining("framework.yaml")
        .hasMessageContaining(complaint);
  }

  @Test
  void missingFolder_isRefused() {
    assertThatThrownBy(() -> ProfileLoader.load(folder.resolve("nowhere")))
        .hasMessageContaining("profile.yaml")
        .hasMessageContaining("no such file");
  }

  @Test
  void profileOfAnotherSide_isRefused() throws IOException {
    Files.writeString(folder.resolve("profile.yaml"), PROFILE.replace("PK", "IN"));

    // When
    var load = assertThatThrownBy(() -> ProfileLoader.load(folder));

    // Then
    load.hasMessageContaining("sides[1].code").hasMessageContaining("IN is not a side");
  }

  @Test
  void shippedProfile_hasEveryThemeAndEventOfTheFramework() {
    // When
    Framework framework = ProfileLoader.load(Profiles.US_PAKISTAN).framework();

    // Then
    assertThat(framework.themes()).filteredOn(t -> t.pillar() == Pillar.GEOPOLITICAL).hasSize(13);
    assertThat(framework.themes()).filteredOn(t -> t.pillar() == Pillar.FUNCTIONAL).hasSize(10);
    assertThat(framework.themes())
        .filteredOn(ThemeNote::routine)
        .extracting(ThemeNote::label)
        .containsExactly("diplomacy");
    assertThat(framework.events())
        .extracting(EventNote::label)
        .containsExactlyInAnyOrderElementsOf(Arrays.asList(EventType.values()));
  }
}
