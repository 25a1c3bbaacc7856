package dyad.search.story;

import java.util.Arrays;
import java.util.List;

/**
 * A text's shingles (runs of three words) in short: a MinHash signature. The share of places at
 * which two signatures agree estimates the Jaccard similarity of the shingles (Broder, On the
 * resemblance and containment of documents, 1997).
 */
final class Shingles {
  /** Places of a signature: an estimate is off by 0.06 (one standard deviation) at most. */
  static final int PLACES = 64;

  private static final int RUN = 3;

  private Shingles() {}

  /** The signature of the words; all zeros when there are fewer than a run. */
  static int[] signature(List<String> words) {
    int[] least = new int[PLACES];
    if (words.size() < RUN) {
      return least;
    }
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int i = 0; i + RUN <= words.size(); i++) {
      take(least, WordHash.of(words.subList(i, i + RUN)));
    }
    return least;
  }

  private static void take(int[] least, int shingle) {
    for (int place = 0; place < PLACES; place++) {
      least[place] = Math.min(least[place], mixed(shingle, place));
    }
  }

  /** How alike the texts of two signatures are, from 0 to 1. */
  static double resemblance(int[] one, int[] other) {
    int same = 0;
    for (int place = 0; place < PLACES; place++) {
      same += one[place] == other[place] && one[place] != 0 ? 1 : 0;
    }
    return (double) same / PLACES;
  }

  /** One of a family of hashes: the finalizer of MurmurHash3 over the value moved by the place. */
  private static int mixed(int value, int place) {
    int hash = value + place * 0x9e3779b9;
    hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
    hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
    return hash ^ (hash >>> 16);
  }
}
