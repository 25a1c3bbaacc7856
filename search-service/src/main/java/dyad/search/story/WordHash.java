package dyad.search.story;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.zip.CRC32C;

/**
 * Words as numbers. The checksum CRC-32C (RFC 3720) tells all words apart that differ in up to four
 * bytes next to one another, where {@link String#hashCode()} takes many pairs for the same ("m9"
 * and "kw"), and with them whole texts of numbered things.
 */
final class WordHash {
  private static final byte END_OF_WORD = 0;

  private WordHash() {}

  static int of(String word) {
    CRC32C crc = new CRC32C();
    crc.update(word.getBytes(StandardCharsets.UTF_8));
    return (int) crc.getValue();
  }

  /** Of words in their order. */
  static int of(Collection<String> words) {
    CRC32C crc = new CRC32C();
    for (String word : words) {
      crc.update(word.getBytes(StandardCharsets.UTF_8));
      crc.update(END_OF_WORD);
    }
    return (int) crc.getValue();
  }
}
