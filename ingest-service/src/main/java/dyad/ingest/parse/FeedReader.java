package dyad.ingest.parse;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a feed out of the tree of an RSS or Atom document. */
final class FeedReader {
  /** Channels, and what holds entries only where its end tag was lost. */
  private static final Set<String> HOLDERS = Set.of("channel", "image", "textinput");

  private FeedReader() {}

  static ParsedFeed read(Node root, URI url, List<String> problems) {
    Node channel = channel(root);
    List<String> authors = People.ofFeed(channel);
    List<ParsedEntry> entries = new ArrayList<>();
    for (Node entry : entries(root)) {
      EntryReader reader = new EntryReader(entry, authors);
      if (entries.size() < ParsedFeed.MAX_ENTRIES) {
        reader.problem().ifPresent(problem -> problems.add(which(entries.size()) + problem));
      }
      entries.add(reader.read());
    }
    return new ParsedFeed(url, HeadReader.read(root, channel), entries, problems);
  }

  private static String which(int index) {
    return "entry " + (index + 1) + ": ";
  }

  /** What says the feed's title and link: the root itself in Atom. */
  private static Node channel(Node root) {
    for (Node child : root.children()) {
      if (child.isOwn("channel")) {
        return child;
      }
    }
    return root;
  }

  /**
   * In the order of the document, whether they stand in the channel or, as in RSS 1.0, after it.
   */
  private static List<Node> entries(Node root) {
    if (root.isOwn("entry")) {
      return List.of(root);
    }
    List<Node> entries = new ArrayList<>();
    collect(root, entries);
    return entries;
  }

  private static void collect(Node parent, List<Node> entries) {
    for (Node child : parent.children()) {
      if (child.isOwn("item") || child.isOwn("entry")) {
        entries.add(child);
      } else if (HOLDERS.contains(child.name())) {
        collect(child, entries);
      }
    }
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  static @Nullable String present(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
