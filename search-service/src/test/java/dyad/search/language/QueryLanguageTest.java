package dyad.search.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dyad.search.language.ProfileNames.Name;
import dyad.search.language.ProfileNames.Thing;
import java.time.Instant;
import java.util.List;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryLanguageTest {
  private static final QueryLanguage LANGUAGE =
      new QueryLanguage(
          new ProfileNames(
              List.of(
                  new Thing(
                      List.of(
                          new Name("United States", false, false),
                          new Name("US", true, false),
                          new Name("Washington", false, true))),
                  new Thing(
                      List.of(
                          new Name("CPEC", false, false),
                          new Name("China-Pakistan Economic Corridor", false, false))))));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vaccine",
        "pillar:functional AND theme:education \"Fulbright\" -visa published:[2026-01-01 TO *]",
        "title:(Blome OR Masood) AND NOT event:none",
        "publisher.country:PK confidence:[0.8 TO 1]",
        "theme:* *:* flood~1 \"trade talks\"~3 vaccin* aid^2",
        "U.S.\\: a colon, US\\/Pakistan a slash",
        "پاکستان"
      })
  void wellFormedQuery_passes(String text) {
    assertThatCode(() -> read(text)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "drone strike              | 1  | quote
          vaccine "drone strike      | 9  | quote
          "a" "b                     | 5  | quote
          US/Pakistan                | 3  | slash
          vaccine \\                 | 9  | backslash
          (vaccine                   | 9  | missing
          vaccine)                   | 8  | ')' does not belong
          vaccine AND                | 12 | missing
          AND vaccine                | 1  | 'AND' does not belong
          published:[2026 TO         | 19 | missing
          nofield:x                  | 1  | no field 'nofield'
          vaccine nofield:x          | 9  | no field 'nofield'
          _id:x                      | 1  | no field '_id'
          *accine                    | 1  | must not begin
          a*                         | 1  | two letters
          vaccine /dr.*/             | 9  | regular expressions
          published:tomorrow         | 11 | must be a year
          theme:[a TO b]             | 8  | has no order
          confidence:high            | 12 | must be a number
          [a TO b]                   | 2  | a range needs a field
          published:2026*            | 11 | by value or range
          vaccine title:?loods       | 15 | must not begin
          """)
  void brokenQuery_isPutAtItsCharacter(String text, int position, String complaint) {
    // When
    InvalidParameterException problem =
        catchThrowableOfType(InvalidParameterException.class, () -> read(text));

    // Then
    assertThat(problem).hasMessageContaining("character " + position + ":");
    assertThat(problem).hasMessageContaining(complaint);
    assertThat(problem.position()).hasValue(position);
    assertThat(problem.parameter()).isEqualTo("q");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          title:floods                | title:flood
          title:"the floods"          | title.exact:"the floods"
          title:flood*                | title.exact:flood*
          title:floods~1              | title.exact:floods~1
          theme:Health                | themes:health
          event:aid                   | event:AID
          event:None                  | event:none
          initiator:us                | initiator:US
          publisher.country:pk        | publisher.country:PK
          source:"Sample Daily"       | source.folded:sample daily
          story:s-A1                  | story:s-A1
          published:2026-07           | published:[1782864000000 TO 1785542399999]
          published:[now-1d TO now]   | published:[1785412800000 TO 1785499200000]
          confidence:{0.5 TO 1]       | confidence:[0.50000006 TO 1.0]
          -theme:health               | -themes:health +*:*
          title:the                   | ``
          actor:*                     | _has:actor
          """)
  void clause_asksTheFieldsOfTheIndex(String text, String expected) {
    // When
    Query query = read(text);

    // Then
    assertThat(query.toString()).isEqualTo(expected);
  }

  @Test
  void name_findsTheOtherNames_butNotInQuotesOrBehindANegation() {
    assertThat(read("actor:us").toString()).isEqualTo("actor:us");
    assertThat(read("actor:US").toString()).contains("united states", "washington");
    assertThat(read("title:CPEC").toString())
        .isEqualTo("title:cpec title.exact:\"china pakistan economic corridor\"");
    assertThat(read("title:\"CPEC\"").toString()).isEqualTo("title.exact:cpec");
    assertThat(read("theme:energy -title:CPEC").toString()).isEqualTo("+themes:energy -title:cpec");
    assertThat(read("title:Washington").toString()).isEqualTo("title:washington");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          school girls                             | school girls | *:*
          girls theme:education -title:visa        | girls        | +themes:education -title:visa
          "clean water" pillar:functional          | clean water  | +pillar:functional
          title:(dam OR canal) river -theme:energy | river        | +(title:dam title:canal) -themes:energy
          river NOT (theme:energy OR theme:trade)  | river        | -(themes:energy themes:trade) +*:*
          """)
  void freeWords_haveAMeaning_andTheRestMustHold(String text, String words, String rest) {
    // When
    Meaning meaning = LANGUAGE.meaning(text, read(text)).orElseThrow();

    // Then
    assertThat(meaning.words()).isEqualTo(words);
    assertThat(meaning.rest().toString()).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"pillar:functional", "*:*", "-visa", "school OR theme:health", "سیلاب امداد"})
  void queryWithoutFreeEnglishWords_orWithAChoiceOfFields_hasNoMeaning(String text) {
    assertThat(LANGUAGE.meaning(text, read(text))).isEmpty();
  }

  @Test
  void timelessQuery_doesNotKnowThePresent() {
    // When
    InvalidParameterException problem =
        catchThrowableOfType(
            InvalidParameterException.class,
            () -> LANGUAGE.readTimeless("published:[now-7d TO *]"));

    // Then
    assertThat(problem.position()).hasValue(12);
  }

  @Test
  void queryOfManyParts_isRefused() {
    // Given: each word asks three fields.
    String many = "ab ".repeat(QueryLanguage.MAX_PARTS / 3 + 1);

    // Then
    assertThatThrownBy(() -> read(many)).hasMessage("q has too many parts; the limit is 1,000");
    assertThatThrownBy(() -> read("ab~ ".repeat(11))).hasMessageContaining("more than 10 words");
  }

  @Test
  void parenthesesTooDeep_areRefused() {
    // When
    InvalidParameterException problem =
        catchThrowableOfType(
            InvalidParameterException.class, () -> read("(".repeat(900) + "a" + ")".repeat(900)));

    // Then
    assertThat(problem.position()).hasValue(QuerySyntax.MAX_DEPTH + 1);
  }

  @Test
  void queryTooLong_isRefusedWithTheLimit() {
    // When
    InvalidParameterException problem =
        catchThrowableOfType(
            InvalidParameterException.class, () -> read("a".repeat(QuerySyntax.MAX_LENGTH + 1)));

    // Then
    assertThat(problem).hasMessage("q has 2,001 characters, the limit is 2,000");
  }

  private static Query read(String text) {
    return LANGUAGE.read(text, Instant.parse("2026-07-31T12:00:00Z"));
  }
}
