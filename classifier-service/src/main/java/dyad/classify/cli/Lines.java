package dyad.classify.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens what a command is to read: a file, or standard input for {@code -}. */
final class Lines {
  private static final String STANDARD_INPUT = "-";

  private Lines() {}

  /** A reader that takes any bytes: what is no UTF-8 comes as replacement characters. */
  static BufferedReader open(String name) throws IOException {
    InputStream in = name.equals(STANDARD_INPUT) ? System.in : Files.newInputStream(Path.of(name));
    return new BufferedReader(new InputStreamReader(in, UTF_8));
  }
}
