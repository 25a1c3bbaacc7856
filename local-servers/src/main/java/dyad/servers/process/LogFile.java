package dyad.servers.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The file that takes what a process prints. */
public record LogFile(Path path) {
  private static final int TAIL_BYTES = 64 * 1024;

  /** The last lines, none if there is no file; of a very long line the end only. */
  public List<String> tail(int lines) {
    if (!Files.exists(path)) {
      return List.of();
    }
    List<String> all = end().lines().toList();
    return all.subList(Math.max(0, all.size() - lines), all.size());
  }

  void create() throws IOException {
    Path parent = path.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
  }

  private String end() {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      long start = Math.max(0, file.length() - TAIL_BYTES);
      file.seek(start);
      byte[] bytes = new byte[(int) (file.length() - start)];
      file.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
