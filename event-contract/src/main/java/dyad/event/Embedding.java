package dyad.event;

import java.util.List;

/**
 * The meaning of an article's title and summary as a vector of unit length: texts on the same thing
 * have a large dot product.
 *
 * @param model what made it, like {@code bge-small-en-v1-5}: only vectors of one model compare
 * @param values as many as the model has dimensions
 */
public record Embedding(String model, List<Float> values) {

  /** Most dimensions. */
  public static final int MAX_DIMENSIONS = 4_096;

  public Embedding {
    Check.slug("embedding.model", model);
    values = List.copyOf(Check.present("embedding.values", values));
    Check.atLeast("embedding.values", 1, values.size());
    Check.size("embedding.values", values, MAX_DIMENSIONS);
  }
}
