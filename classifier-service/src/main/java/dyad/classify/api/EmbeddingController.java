package dyad.classify.api;

import dyad.classify.embed.BgeEmbedder;
import dyad.classify.embed.Embedder;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import tools.jackson.databind.JsonNode;

/** Embeds texts, so that a search can look for what means the same. */
@RestController
class EmbeddingController {
  private static final int MOST = 100;
  private static final int LONGEST = 2_000;

  private final Embedder embedder;
  private final Scheduler labelling;

  EmbeddingController(Embedder embedder, Scheduler labelling) {
    this.embedder = embedder;
    this.labelling = labelling;
  }

  /**
   * The answer.
   *
   * @param model what made the vectors: only vectors of one model compare
   * @param dimensions of each vector
   * @param embeddings one for each text, in their order, of unit length
   */
  record EmbeddingsAnswer(String model, int dimensions, List<float[]> embeddings) {}

  /**
   * Takes {@code {"texts": […], "kind": "query"}}. Questions are embedded with the words that the
   * model's authors put before them; {@code "kind": "text"} embeds texts as articles are.
   */
  @PostMapping(path = "/api/v1/embeddings", consumes = MediaType.APPLICATION_JSON_VALUE)
  Mono<EmbeddingsAnswer> embed(ServerHttpRequest request) {
    return JsonBody.read(request.getBody())
        .publishOn(labelling)
        .map(bytes -> answer(JsonBody.parse(bytes)));
  }

  private EmbeddingsAnswer answer(JsonNode body) {
    String prefix = prefix(body.path("kind").asString("query"));
    List<String> texts = texts(body.path("texts")).stream().map(prefix::concat).toList();
    return new EmbeddingsAnswer(embedder.name(), embedder.dimensions(), embedder.embed(texts));
  }

  private static String prefix(String kind) {
    return switch (kind) {
      case "query" -> BgeEmbedder.QUERY_PREFIX;
      case "text" -> "";
      default -> throw new InvalidRequestException("kind", "must be query or text");
    };
  }

  private static List<String> texts(JsonNode node) {
    if (!node.isArray() || node.isEmpty() || node.size() > MOST) {
      throw new InvalidRequestException("texts", "must hold 1 to %d texts".formatted(MOST));
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode text : node) {
      String place = "texts[" + texts.size() + "]";
      if (!text.isString() || text.asString().isBlank()) {
        throw new InvalidRequestException(place, "must be a text that is not blank");
      }
      if (text.asString().length() > LONGEST) {
        throw new InvalidRequestException(
            place, "is over the limit of %d characters".formatted(LONGEST));
      }
      texts.add(text.asString());
    }
    return texts;
  }
}
