package dyad.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ShownAnswerTest {
  private static final JsonNode ANSWER =
      JsonMapper.builder()
          .build()
          .readTree(
              """
              {"id": "s-7", "share": 0.5427, "count": 3.0, "none": null,
               "rows": [{"n": 1, "m": 2}, {"n": 2}], "said": "more … \\"or\\" less"}
              """);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": \"s-7\", …}",
        "{\"id\": \"s-…\", \"share\": 0.54…, \"count\": 3, \"none\": null, …}",
        "{\"rows\": [{\"n\": 1, …}, …], …}",
        "{\"rows\": […], …}",
        "{\"said\": \"more … \\\"or\\\" less\", …}"
      })
  void whatIsLeftOut_mayBeAnything(String shown) {
    assertThat(new ShownAnswer(shown).differences(ANSWER)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": \"t-…\", …}",
        "{\"share\": 0.55…, …}",
        "{\"count\": 4, …}",
        "{\"none\": \"\", …}",
        "{\"nosuch\": 1, …}",
        "{\"rows\": [{\"n\": 2, …}, …], …}"
      })
  void whatIsShown_mustBeThere(String shown) {
    assertThat(new ShownAnswer(shown).differences(ANSWER)).hasSize(1);
  }

  @Test
  void examplesOfTheDocs_areFound_withTheirAnswers() throws IOException {
    // When
    var all = DocumentedQuery.all(Path.of(".."));

    // Then
    assertThat(all)
        .extracting(query -> query.file().toString())
        .contains("README.md", "search-service/README.md");
    assertThat(all.stream().filter(query -> query.answer().isPresent()).count())
        .isGreaterThanOrEqualTo(8);
  }
}
