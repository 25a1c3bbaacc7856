package dyad.classify.embed;

import java.util.List;

/** Turns English texts into vectors of unit length; texts on the same thing lie close together. */
public interface Embedder {
  /** What made a vector, in events: only vectors of one model compare. */
  String name();

  /** How many numbers a vector has. */
  int dimensions();

  /** The vectors of texts, in their order. Safe for use by several threads. */
  List<float[]> embed(List<String> texts);

  /** The vector of one text. */
  default float[] embed(String text) {
    return embed(List.of(text)).getFirst();
  }
}
