package dyad.benchmarks.relevance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * A question and what answers it.
 *
 * @param id its name
 * @param kind what is hard about it: {@code name}, {@code event}, {@code paraphrase} (shares no
 *     word with the answers), {@code topic}, {@code field}, {@code misspelt}, {@code dated}, {@code
 *     urdu}
 * @param half {@code tune} or {@code held-out}: by the former, settings were chosen
 * @param q in the query language
 * @param parameters of the request, beside {@code q}
 * @param need what is asked for, by which answers were judged
 * @param judged of each article that was judged how well it answers: 3 it is what was asked for, 2
 *     a good part of it is, 1 it touches on it, 0 it does not
 */
record JudgedQuery(
    String id,
    String kind,
    String half,
    String q,
    Map<String, String> parameters,
    String need,
    Map<String, Integer> judged) {

  JudgedQuery {
    parameters = Map.copyOf(parameters);
    judged = Map.copyOf(judged);
    if (judged.values().stream().noneMatch(grade -> grade > 0)) {
      throw new IllegalArgumentException("nothing answers " + id);
    }
  }

  /** All of them. */
  static List<JudgedQuery> all() {
    JsonMapper mapper = JsonMapper.builder().build();
    try (InputStream file =
        Objects.requireNonNull(JudgedQuery.class.getResourceAsStream("judged.jsonl"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> mapper.readValue(line, JudgedQuery.class))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the judged questions cannot be read", e);
    }
  }
}
