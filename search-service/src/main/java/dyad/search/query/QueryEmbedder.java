package dyad.search.query;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Knows the meaning of what people ask. */
public interface QueryEmbedder {

  /**
   * The meaning of a question as a vector that compares with those of articles; fails with {@link
   * MeaningUnknownException} when it cannot be had now.
   */
  CompletableFuture<List<Float>> embed(String question);
}
