package dyad.search.query;

import dyad.event.Embedding;
import java.util.concurrent.CompletableFuture;

/** Knows the meaning of texts, as articles have it. */
public interface TextEmbedder {

  /**
   * The meaning of a text as a vector that compares with those of articles; fails with {@link
   * MeaningUnknownException} when it cannot be had now.
   */
  CompletableFuture<Embedding> meaning(String text);
}
