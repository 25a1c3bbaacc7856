package dyad.ingest.parse;

import org.jspecify.annotations.Nullable;

/** Names the format of an XML feed. */
final class FeedFormat {
  private FeedFormat() {}

  static String of(Node root) {
    return switch (root.name()) {
      case "feed", "entry" -> "Atom " + atomVersion(root);
      case "rdf" -> "RSS " + rdfVersion(root);
      default -> {
        String version = root.attribute("version");
        yield version == null || version.length() > 10 ? "RSS" : "RSS " + version;
      }
    };
  }

  private static String atomVersion(Node root) {
    return "0.3".equals(root.attribute("version")) || isDraft(root.attribute("xmlns"))
        ? "0.3"
        : "1.0";
  }

  private static boolean isDraft(@Nullable String address) {
    return address != null && address.contains("purl.org/atom/ns");
  }

  private static String rdfVersion(Node root) {
    String address = root.attribute("xmlns");
    return address != null && address.contains("netscape") ? "0.90" : "1.0";
  }
}
