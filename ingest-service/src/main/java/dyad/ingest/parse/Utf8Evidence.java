package dyad.ingest.parse;

/**
 * Whether bytes are UTF-8. Sequences of several bytes that obey its rules (RFC 3629) hardly occur
 * in other encodings, so a few damaged bytes among many good sequences do not speak against it.
 */
final class Utf8Evidence {
  private static final int GOOD_FOR_EACH_BAD = 10;

  private Utf8Evidence() {}

  /**
   * True when there are good sequences, and at least ten for each bad byte; where it is said to be
   * UTF-8, no fewer than bad bytes.
   */
  static boolean isBeyondChance(byte[] bytes, boolean said) {
    int good = 0;
    int bad = 0;
    int i = 0;
    while (i < bytes.length) {
      if (bytes[i] >= 0) {
        i++;
        continue;
      }
      int length = sequenceLength(bytes, i);
      if (length > 0) {
        good++;
        i += length;
      } else {
        bad++;
        i++;
      }
    }
    return good > 0 && good >= (long) bad * (said ? 1 : GOOD_FOR_EACH_BAD);
  }

  /** How many bytes the sequence at {@code start} has, 0 when there is none. */
  private static int sequenceLength(byte[] bytes, int start) {
    int first = bytes[start] & 0xFF;
    int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || start + length > bytes.length) {
      return 0;
    }
    for (int i = start + 1; i < start + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
