package dyad.search.story;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What decides to which story an article belongs: when it was published, its words, its shingles
 * and its meaning, all of its first revision and packed small.
 */
public final class StorySeed {
  /** Characters of the text that count: copies differ at their ends, where outlets cut them. */
  private static final int TEXT_READ = 2_000;

  /** Characters of the text that stand in for a summary that the feed did not give. */
  private static final int LEAD = 300;

  private static final byte VERSION = 1;
  private static final double SCALE = 127;

  private final Instant time;
  private final int[] words;
  private final int[] signature;
  private final byte[] meaning;

  private StorySeed(Instant time, int[] words, int[] signature, byte[] meaning) {
    this.time = time;
    this.words = words;
    this.signature = signature;
    this.meaning = meaning;
  }

  /**
   * The seed of an article.
   *
   * @param time when it was published
   * @param title its headline
   * @param summary may be empty
   * @param text may be null
   * @param meaning its embedding, of unit length; empty when there is none
   */
  public static StorySeed of(
      Instant time, String title, String summary, @Nullable String text, List<Float> meaning) {
    String body = text == null ? "" : text.substring(0, Math.min(text.length(), TEXT_READ));
    String lead = summary.isBlank() ? body.substring(0, Math.min(body.length(), LEAD)) : summary;
    int[] words =
        StoryWords.of(title + ". " + lead).stream()
            .mapToInt(WordHash::of)
            .sorted()
            .distinct()
            .toArray();
    String whole = (title + ". " + (body.isBlank() ? summary : body)).toLowerCase(Locale.ROOT);
    return new StorySeed(time, words, Shingles.signature(StoryWords.all(whole)), packed(meaning));
  }

  private static byte[] packed(List<Float> meaning) {
    byte[] packed = new byte[meaning.size()];
    for (int i = 0; i < packed.length; i++) {
      packed[i] = (byte) Math.round(meaning.get(i) * SCALE);
    }
    return packed;
  }

  /** When the article was published. */
  public Instant time() {
    return time;
  }

  /** How many words both have, of the words of the one that has fewer; from 0 to 1. */
  double overlap(StorySeed other) {
    int fewer = Math.min(words.length, other.words.length);
    return fewer == 0 ? 0 : (double) shared(words, other.words) / fewer;
  }

  /** How many different words it has. */
  int length() {
    return words.length;
  }

  /** How alike the texts are word for word, from 0 to 1. */
  double resemblance(StorySeed other) {
    return Shingles.resemblance(signature, other.signature);
  }

  /** Whether the meaning of both is known. */
  boolean comparesTo(StorySeed other) {
    return meaning.length > 0 && meaning.length == other.meaning.length;
  }

  /** The cosine of both meanings. */
  double closeness(StorySeed other) {
    int dot = 0;
    for (int i = 0; i < meaning.length; i++) {
      dot += meaning[i] * other.meaning[i];
    }
    return dot / (SCALE * SCALE);
  }

  private static int shared(int[] one, int[] other) {
    int count = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      int order = Integer.compare(one[i], other[j]);
      count += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return count;
  }

  /** The seed as text, for the index. */
  public String encoded() {
    int size = 1 + Long.BYTES + Integer.BYTES * (2 + words.length + signature.length);
    ByteBuffer bytes = ByteBuffer.allocate(size + meaning.length);
    bytes.put(VERSION).putLong(time.toEpochMilli());
    bytes.putInt(words.length);
    bytes.asIntBuffer().put(words);
    bytes.position(bytes.position() + words.length * Integer.BYTES);
    bytes.putInt(signature.length);
    bytes.asIntBuffer().put(signature);
    bytes.position(bytes.position() + signature.length * Integer.BYTES);
    bytes.put(meaning);
    return Base64.getEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /** The seed that a text of {@link #encoded()} tells of. */
  public static StorySeed decoded(String text) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
    if (bytes.get() != VERSION) {
      throw new IllegalArgumentException("the story's seed is of another version");
    }
    Instant time = Instant.ofEpochMilli(bytes.getLong());
    int[] words = ints(bytes);
    int[] signature = ints(bytes);
    byte[] meaning = new byte[bytes.remaining()];
    bytes.get(meaning);
    return new StorySeed(time, words, signature, meaning);
  }

  private static int[] ints(ByteBuffer bytes) {
    int[] ints = new int[bytes.getInt()];
    bytes.asIntBuffer().get(ints);
    bytes.position(bytes.position() + ints.length * Integer.BYTES);
    return ints;
  }
}
