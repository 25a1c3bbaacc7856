package dyad.classify.model;

import dyad.event.Pillar;
import dyad.event.SimilarExample;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The items that the model learned from, to show which of them a text is like.
 *
 * @param notes what is shown of each
 * @param vectors their meanings, each dimension as a whole number: {@code 127 ·} the value. They
 *     fit into bytes, but of ints the processor multiplies several at once.
 */
@SuppressWarnings("ArrayRecordComponent")
public record Examples(List<Note> notes, int[][] vectors) {
  private static final int FULL = 127;

  /**
   * What is shown of an item.
   *
   * @param id its id
   * @param pillar its pillar
   * @param title its title
   */
  public record Note(String id, Pillar pillar, String title) {}

  /** Where one item stands. */
  private record Ranked(int at, int product) {}

  private static final Comparator<Ranked> NEAREST_FIRST =
      Comparator.comparingInt((Ranked r) -> -r.product).thenComparingInt(Ranked::at);

  /** A vector with each dimension as a whole number from -127 to 127. */
  public static int[] whole(float[] vector) {
    int[] whole = new int[vector.length];
    for (int i = 0; i < vector.length; i++) {
      whole[i] = Math.round(Math.clamp(vector[i], -1f, 1f) * FULL);
    }
    return whole;
  }

  /** The nearest so many, nearest first. */
  List<SimilarExample> nearest(float[] embedding, int most) {
    int[] wanted = whole(embedding);
    // The farthest of the nearest so far is at the head, to make place for a nearer one.
    PriorityQueue<Ranked> nearest = new PriorityQueue<>(NEAREST_FIRST.reversed());
    for (int i = 0; i < vectors.length; i++) {
      int product = product(wanted, vectors[i]);
      if (nearest.size() < most) {
        nearest.add(new Ranked(i, product));
      } else if (most > 0 && product > nearest.element().product) {
        nearest.remove();
        nearest.add(new Ranked(i, product));
      }
    }
    return nearest.stream().sorted(NEAREST_FIRST).map(r -> similar(wanted, r)).toList();
  }

  private SimilarExample similar(int[] wanted, Ranked ranked) {
    int[] vector = vectors[ranked.at];
    double lengths = Math.sqrt((double) product(wanted, wanted) * (double) product(vector, vector));
    double cosine = lengths == 0 ? 0 : ranked.product / lengths;
    Note note = notes.get(ranked.at);
    return new SimilarExample(note.id, note.title, note.pillar, Math.round(cosine * 1000) / 1000.0);
  }

  private static int product(int[] a, int[] b) {
    int sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
