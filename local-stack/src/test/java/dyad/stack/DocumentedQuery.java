package dyad.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A question to search-service that the documentation shows, as a call of curl, and the answer
 * shown behind it.
 *
 * @param file where it stands
 * @param path of the request, with its query
 * @param answer empty when none is shown
 */
record DocumentedQuery(Path file, String path, Optional<ShownAnswer> answer) {
  private static final Pattern CURL =
      Pattern.compile(
          "curl '?http://127\\.0\\.0\\.1:8083(?<path>/[^'\\s]*)'?\\n"
              + "(?:```\\n)?(?:\\n*```json\\n(?<answer>.*?)\\n```)?",
          Pattern.DOTALL);

  /** All of them in the project's documentation. */
  static List<DocumentedQuery> all(Path root) throws IOException {
    List<DocumentedQuery> all = new ArrayList<>();
    for (Path file : documents(root)) {
      Matcher curl = CURL.matcher(Files.readString(file));
      while (curl.find()) {
        all.add(
            new DocumentedQuery(
                root.relativize(file),
                curl.group("path"),
                Optional.ofNullable(curl.group("answer")).map(ShownAnswer::new)));
      }
    }
    return all;
  }

  private static List<Path> documents(Path root) throws IOException {
    List<Path> documents =
        new ArrayList<>(
            List.of(root.resolve("README.md"), root.resolve("search-service/README.md")));
    try (Stream<Path> docs = Files.list(root.resolve("docs"))) {
      docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
    }
    return documents;
  }

  /** Where the answer is not the one shown; without one shown, it must be no error. */
  List<String> differences(Stack.Answer given) {
    return answer
        .map(shown -> shown.differences(given.body()))
        .orElse(given.status() < 400 ? List.of() : List.of("status " + given.status()));
  }

  @Override
  public String toString() {
    return file + ": " + path;
  }
}
