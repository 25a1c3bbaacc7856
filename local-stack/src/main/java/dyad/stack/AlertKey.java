package dyad.stack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/**
 * The key from which the secrets of webhooks are derived, made by chance at the first start and
 * kept in the run's folder, where only its owner may read it. Removing the file changes all
 * secrets.
 *
 * @param file where it is kept
 */
record AlertKey(Path file) {
  /** The setting of search-service; who sets it has a key of their own. */
  static final String SETTING = "DYAD_ALERT_KEY";

  private static final int BYTES = 32;
  private static final String OWNER_ONLY = "rw-------";

  /** The key; made when there is none yet. */
  String value() {
    try {
      return Files.exists(file) ? kept() : made();
    } catch (FileAlreadyExistsException e) {
      throw new StackException(file + " was made by another start; try again", e);
    } catch (IOException e) {
      throw new StackException("cannot keep the key of alerts in " + file + ": " + e, e);
    }
  }

  private String kept() throws IOException {
    return Files.readString(file).strip();
  }

  /** It is never readable for others, not even for a moment. */
  private String made() throws IOException {
    byte[] chance = new byte[BYTES];
    new SecureRandom().nextBytes(chance);
    String key = HexFormat.of().formatHex(chance);
    Files.createDirectories(file.getParent());
    try (SeekableByteChannel channel =
        Files.newByteChannel(
            file,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)))) {
      ByteBuffer text = ByteBuffer.wrap((key + "\n").getBytes(StandardCharsets.US_ASCII));
      while (text.hasRemaining()) {
        channel.write(text);
      }
    }
    return key;
  }
}
