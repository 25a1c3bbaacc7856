package dyad.classify.train;

import static java.nio.charset.StandardCharsets.UTF_8;

import dyad.classify.item.Item;
import java.util.zip.CRC32;

/** Parts items by family, the same way each time. */
final class Fold {
  private Fold() {}

  static int of(Item item, int folds) {
    return (int) (crc("fold:" + item.family()) % folds);
  }

  /** One family in six is kept for validation and never trained on. */
  static boolean isValidation(Item item) {
    return crc("validation:" + item.family()) % 6 == 0;
  }

  private static long crc(String text) {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(UTF_8));
    return crc.getValue();
  }
}
