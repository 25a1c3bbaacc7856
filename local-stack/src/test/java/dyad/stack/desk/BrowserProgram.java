package dyad.stack.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the browser that is installed on this machine; none is ever downloaded. */
final class BrowserProgram {
  private static final String CHOSEN = "DYAD_CHROMIUM";
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private BrowserProgram() {}

  /**
   * The program that {@code DYAD_CHROMIUM} names, else a Chromium or Chrome on the {@code PATH}.
   *
   * @throws IllegalStateException when there is none; the message says what to install
   */
  static Path find() {
    String chosen = System.getenv(CHOSEN);
    return chosen == null || chosen.isBlank() ? installed() : named(Path.of(chosen));
  }

  private static Path named(Path program) {
    if (Files.isExecutable(program)) {
      return program;
    }
    throw new IllegalStateException(CHOSEN + " names no program: " + program);
  }

  private static Path installed() {
    return onThePath()
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "the tests of the reading desk need a browser and found none of "
                        + String.join(", ", NAMES)
                        + ": install one (Debian: apt-get install chromium), name one by "
                        + CHOSEN
                        + ", or leave these tests out by DYAD_BROWSER_TESTS=off"));
  }

  private static Stream<Path> onThePath() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    List<String> folders =
        Stream.concat(Stream.of("/usr/bin"), Arrays.stream(path.split(":")))
            .filter(folder -> !folder.isBlank())
            .toList();
    return NAMES.stream()
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable);
  }
}
