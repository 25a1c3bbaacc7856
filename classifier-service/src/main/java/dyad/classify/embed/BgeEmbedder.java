package dyad.classify.embed;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * The quantised bge-small-en-v1.5, run by ONNX Runtime from its jar; nothing is fetched. It is
 * loaded while others go on; whoever asks for the first vectors waits for it.
 */
public final class BgeEmbedder implements Embedder {
  /** What the model's authors put before a question, and only there, to search with it. */
  public static final String QUERY_PREFIX =
      "Represent this sentence for searching relevant passages: ";

  private static final String NAME = "bge-small-en-v1-5";
  private static final int DIMENSIONS = 384;

  /** The model's window is 512 tokens; more would be cut up and averaged at many times the cost. */
  private static final int MAX_LENGTH = 1_200;

  private final CompletableFuture<BgeSmallEnV15QuantizedEmbeddingModel> model;

  /**
   * Begins to load the model.
   *
   * @param executor where the texts of a batch are embedded side by side
   */
  public BgeEmbedder(Executor executor) {
    model =
        CompletableFuture.supplyAsync(
            () -> new BgeSmallEnV15QuantizedEmbeddingModel(executor), executor);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int dimensions() {
    return DIMENSIONS;
  }

  @Override
  public List<float[]> embed(List<String> texts) {
    List<TextSegment> segments =
        texts.stream().map(BgeEmbedder::readable).map(TextSegment::from).toList();
    return model.join().embedAll(segments).content().stream().map(Embedding::vector).toList();
  }

  /** A text that the tokenizer takes: not blank, no lone surrogates, not too long. */
  private static String readable(String text) {
    String start = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
    String sound = new String(start.getBytes(UTF_8), UTF_8).strip();
    return sound.trim().isEmpty() ? "-" : sound;
  }
}
