package dyad.search.embed;

import dyad.search.query.MeaningUnknownException;
import dyad.search.query.QueryEmbedder;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;

/** The classifier service, asked for the vectors of questions. */
final class ClassifierClient implements QueryEmbedder {
  /** Longer questions are cut: what is behind says little more. */
  private static final int LONGEST = 1_000;

  private final WebClient http;
  private final Duration timeout;

  ClassifierClient(WebClient http, Duration timeout) {
    this.http = http;
    this.timeout = timeout;
  }

  private record Question(List<String> texts, String kind) {}

  private record Answer(List<List<Float>> embeddings) {}

  @Override
  public CompletableFuture<List<Float>> embed(String question) {
    String text = question.substring(0, Math.min(question.length(), LONGEST));
    return http.post()
        .uri("/api/v1/embeddings")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(new Question(List.of(text), "query"))
        .retrieve()
        .bodyToMono(Answer.class)
        .timeout(timeout)
        .map(answer -> answer.embeddings().getFirst())
        .onErrorMap(
            failure -> new MeaningUnknownException("classifier-service does not answer", failure))
        .toFuture()
        .thenApply(Objects::requireNonNull);
  }
}
