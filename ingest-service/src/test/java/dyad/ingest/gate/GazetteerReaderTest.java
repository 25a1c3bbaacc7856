package dyad.ingest.gate;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dyad.ingest.profile.InvalidProfileException;
import dyad.ingest.profile.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerReaderTest {
  @TempDir private Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "names: [a]                              | the file must be a list",
        "[{kind: country, names: a}]             | names of group 1 must be a list",
        "[{kind: planet, names: [a]}]            | kind of group 1 is none that is known: planet",
        "[{kind: country, names: [no]}]          | group 1 (country), name 1 must be a text",
        "[{kind: country, names: ['--']}]        | name 1 has no letters",
        "[{kind: country, names: [{name: a, exact: maybe}]}] | has an 'exact' that is neither",
        "[{kind: person, names: [{name: a, from: 2010, to: 2001}]}] | ends before it begins",
        "[{kind: person, names: [{name: a, from: then}]}] | no year or month: then",
        "[{kind: person, names: [{name: a, nick: b}]}] | name 1 has a key that is not known: nick",
        "[{kind: person, names: [{name: a, aliases: [b, {nick: c}]}]}] | aliases 2 has a key",
        "[{kind: office, names: [{name: a, holders: [b]}]}] | holders 1 must be a map",
        "[{kind: office, names: [{name: a, posted: PK, holders: [{name: b, from: 2001-13}]}]}] | no year or month",
        "[unclosed                               | is no YAML",
      })
  void wrongFile_isRefusedWithPlaceAndReason(String yaml, String complaint) throws IOException {
    // Given
    Path file = Files.writeString(directory.resolve("us.yaml"), yaml);
    Profile.Side side = new Profile.Side("US", "United States", file);

    // When, then
    assertThatExceptionOfType(InvalidProfileException.class)
        .isThrownBy(() -> GazetteerReader.read(side))
        .withMessageContaining(file.toString())
        .withMessageContaining(complaint);
  }
}
