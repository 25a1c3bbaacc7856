package dyad.classify.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemParserTest {

  @Test
  void item_isReadWithTheDayItWasPublished() {
    // When
    Item item =
        ItemParser.unlabelled(
            "{\"id\":7,\"title\":\"A visit\",\"published\":\"2022-07-11T09:00:00Z\"}", "line-1");

    // Then
    assertThat(item.id()).isEqualTo("7");
    assertThat(item.text().published()).isEqualTo(LocalDate.of(2022, 7, 11));
    assertThat(item.labels()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [1]                                                  | no JSON object
          {"title":                                            | no JSON
          {"title":" "}                                        | both missing or blank
          {"title":3}                                          | title must be a text
          {"title":"a"}                                        | labels are missing
          {"title":"a","labels":{"pillar":"war"}}              | pillar must be one of
          {"title":"a","labels":{"pillar":"mixed"}}            | labels.primary is missing
          {"title":"a","pair":"x","labels":{"pillar":"none"}}  | pair must end in
          """)
  void lineThatHoldsNoLabelledItem_isRefusedWithTheReason(String line, String reason) {
    assertThatThrownBy(() -> ItemParser.labelled(line, "line-1"))
        .isInstanceOf(UnreadableItemException.class)
        .hasMessageContaining(reason);
  }
}
