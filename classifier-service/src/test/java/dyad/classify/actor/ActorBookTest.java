package dyad.classify.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dyad.classify.Profiles;
import dyad.classify.framework.InvalidProfileException;
import dyad.classify.text.Tokenizer;
import dyad.event.ContactLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorBookTest {
  private static final ActorBook BOOK = ActorBook.of(Profiles.US_PAKISTAN);

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "Condoleezza Rice, 2003-05, MINISTER, National Security Adviser of the United States",
    "Condoleezza Rice, 2006-05, MINISTER, Secretary of State",
    "Pervez Musharraf, 2003-05, HEAD, President of Pakistan",
    "Asim Munir, 2019-01, MILITARY, Director-General of Inter-Services Intelligence",
    "Donald Trump, 2025-03, HEAD, President of the United States",
    "Ishaq Dar, 2025-03, MINISTER, Foreign Minister of Pakistan",
    "Zalmay Khalilzad, 2008-01, ENVOY, United States Ambassador to the United Nations"
  })
  void person_isOneActorWithAllTerms(String name, String month, ContactLevel level, String office) {
    KnownActor actor = actor(name);

    assertThat(actor.levelIn(YearMonth.parse(month))).isEqualTo(level);
    assertThat(actor.terms().stream().filter(term -> term.holdsIn(YearMonth.parse(month))))
        .extracting(Term::office)
        .contains(office);
  }

  @Test
  void everyHead_followsTheOneBefore() {
    for (String office : List.of("President of the United States", "Prime Minister of Pakistan")) {
      for (int year = 2002; year < 2026; year++) {
        YearMonth month = YearMonth.of(year, 12);
        assertThat(BOOK.names().stream().map(ActorName::actor).distinct())
            .as("%s in %s", office, month)
            .filteredOn(
                actor ->
                    actor.terms().stream()
                        .anyMatch(t -> t.office().equals(office) && t.holdsIn(month)))
            .hasSize(1);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bush speaks            | 2005 | George W. Bush",
        "Bush speaks            | 1991 | George H. W. Bush",
        "Bush speaks            | 2020 |",
        "Tell us more           | 2020 |",
        "Tell the US more       | 2020 | United States",
        "South America votes    | 2020 |",
        "Congressional Pakistan Caucus meets | 2020 | Congressional Pakistan Caucus",
        "Punjab chief minister  | 2024 | Chief Minister of Punjab"
      })
  void text_namesActorsByYear(String text, int year, String name) {
    List<Mention> mentions = BOOK.find(Tokenizer.tokens(text), year);

    assertThat(mentions)
        .extracting(mention -> mention.actor().name())
        .isEqualTo(name == null ? List.of() : List.of(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{kind: planet, names: [a]}]                      | [0].kind: is no kind of actor: planet",
        "[{kind: person, level: king, names: [a]}]         | [0].level: ",
        "[{kind: person, names: [{name: a, nick: b}]}]     | [0].names[0]: has no key 'nick'",
        "[{kind: person, names: ['--']}]                   | [0].names[0]: has no letters: '--'",
        "[{kind: office, names: [{name: a, holders: [{name: b}]}]}] | holds an office without a level",
        "[{kind: office, level: head, names: [{name: a, holders: [{name: b, from: 2001-13}]}]}] | is no year or month: 2001-13",
        "[{kind: office, level: head, names: [{name: a, holders: [{name: b, from: 2005, to: 2001}]}]}] | ends before it begins",
        "[{kind: person, names: [{name: a, aliases: [{name: b, from: 2005, to: 2001}]}]}] | ends before it begins"
      })
  void wrongFile_isRefusedWithItsPlace(String yaml, String complaint) throws IOException {
    // Given
    Files.writeString(folder.resolve("profile.yaml"), "sides: [{code: US, actors: us.yaml}]");
    Files.writeString(folder.resolve("us.yaml"), yaml);

    // When, then
    assertThatExceptionOfType(InvalidProfileException.class)
        .isThrownBy(() -> ActorBook.of(folder))
        .withMessageContaining("us.yaml")
        .withMessageContaining(complaint);
  }

  private static KnownActor actor(String name) {
    return BOOK.names().stream()
        .map(ActorName::actor)
        .filter(actor -> actor.kind() == ActorKind.PERSON && actor.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
