package dyad.search.embed;

import dyad.event.Embedding;
import dyad.search.query.MeaningUnknownException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** The classifier service, asked for the vectors of questions and texts. */
final class ClassifierClient {
  /** Longer questions are cut: what is behind says little more. */
  private static final int LONGEST = 1_000;

  private final WebClient http;
  private final Duration timeout;

  ClassifierClient(WebClient http, Duration timeout) {
    this.http = http;
    this.timeout = timeout;
  }

  private record Question(List<String> texts, String kind) {}

  private record Answer(String model, List<List<Float>> embeddings) {}

  /** As {@link dyad.search.query.QueryEmbedder} has it. */
  CompletableFuture<List<Float>> embed(String question) {
    String text = question.substring(0, Math.min(question.length(), LONGEST));
    return ask(text, "query")
        .map(answer -> answer.embeddings().getFirst())
        .toFuture()
        .thenApply(Objects::requireNonNull);
  }

  /** As {@link dyad.search.query.TextEmbedder} has it. */
  CompletableFuture<Embedding> meaning(String text) {
    return ask(text, "text")
        .map(answer -> new Embedding(answer.model(), answer.embeddings().getFirst()))
        .toFuture()
        .thenApply(Objects::requireNonNull);
  }

  private Mono<Answer> ask(String text, String kind) {
    return http.post()
        .uri("/api/v1/embeddings")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(new Question(List.of(text), kind))
        .retrieve()
        .bodyToMono(Answer.class)
        .timeout(timeout)
        .onErrorMap(
            failure -> new MeaningUnknownException("classifier-service does not answer", failure));
  }
}
