package dyad.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuerySyntaxTest {

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
    assertThatCode(() -> QuerySyntax.check(text)).doesNotThrowAnyException();
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
          vaccine title:?loods       | 15 | must not begin
          """)
  void brokenQuery_isPutAtItsCharacter(String text, int position, String complaint) {
    // When
    InvalidParameterException problem =
        catchThrowableOfType(InvalidParameterException.class, () -> QuerySyntax.check(text));

    // Then
    assertThat(problem).hasMessageContaining("character " + position + ":");
    assertThat(problem).hasMessageContaining(complaint);
    assertThat(problem.position()).hasValue(position);
    assertThat(problem.parameter()).isEqualTo("q");
  }

  @Test
  void parenthesesTooDeep_areRefused() {
    // When
    InvalidParameterException problem =
        catchThrowableOfType(
            InvalidParameterException.class,
            () -> QuerySyntax.check("(".repeat(900) + "a" + ")".repeat(900)));

    // Then
    assertThat(problem.position()).hasValue(QuerySyntax.MAX_DEPTH + 1);
  }

  @Test
  void queryTooLong_isRefusedWithTheLimit() {
    // When
    InvalidParameterException problem =
        catchThrowableOfType(
            InvalidParameterException.class,
            () -> QuerySyntax.check("a".repeat(QuerySyntax.MAX_LENGTH + 1)));

    // Then
    assertThat(problem).hasMessage("q has 2,001 characters, the limit is 2,000");
  }
}
