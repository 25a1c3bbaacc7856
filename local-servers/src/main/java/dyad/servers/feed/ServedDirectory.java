package dyad.servers.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A folder whose files are served, read anew for each request.
 *
 * @param root nothing outside it is served
 * @param origin replaces {@code {{ORIGIN}}} in lists of feeds, which cannot know the port
 */
record ServedDirectory(Path root, String origin) {
  private static final Map<String, String> TYPES = types();

  /** The document at a path, unless there is none. */
  Optional<Document> find(String path) throws IOException {
    Path file = root.resolve(path.replaceFirst("^/+", "")).normalize();
    if (!file.startsWith(root) || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    return Optional.of(
        Document.of(
            contents(file), contentType(file), Files.getLastModifiedTime(file).toInstant()));
  }

  private byte[] contents(Path file) throws IOException {
    if (!file.toString().endsWith(".opml")) {
      return Files.readAllBytes(file);
    }
    return Files.readString(file).replace("{{ORIGIN}}", origin).getBytes(StandardCharsets.UTF_8);
  }

  static String contentType(Path file) {
    return TYPES.entrySet().stream()
        .filter(type -> file.toString().endsWith(type.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("application/octet-stream");
  }

  // The longer endings come first.
  private static Map<String, String> types() {
    Map<String, String> types = new LinkedHashMap<>();
    types.put(".rss.xml", "application/rss+xml");
    types.put(".atom.xml", "application/atom+xml");
    types.put(".rdf.xml", "application/rdf+xml");
    types.put(".xml", "application/xml");
    types.put(".json", "application/feed+json");
    types.put(".opml", "text/x-opml");
    types.put(".html", "text/html; charset=utf-8");
    return types;
  }
}
