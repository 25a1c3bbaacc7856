package dyad.ingest.parse;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a document says of its feed. */
final class HeadReader {
  private HeadReader() {}

  static FeedHead read(Node root, Node channel) {
    return new FeedHead(
        title(channel),
        EntryLinks.alternate(channel),
        language(root, channel),
        FeedFormat.of(root),
        address(channel, "hub"),
        address(channel, "self"),
        nextPage(channel),
        HintReader.read(channel));
  }

  private static @Nullable String title(Node channel) {
    Node title = channel.own("title");
    if (title == null) {
      title = channel.first(Space.DC, "title");
    }
    return FeedReader.present(Texts.of(title).plainText());
  }

  private static @Nullable String language(Node root, Node channel) {
    String stated = channel.ownText("language");
    if (stated == null) {
      stated = channel.textOf(Space.DC, "language");
    }
    if (stated == null) {
      stated = FeedReader.present(channel.language());
    }
    return stated == null ? FeedReader.present(root.language()) : stated;
  }

  private static @Nullable URI nextPage(Node channel) {
    for (String relation : List.of("prev-archive", "next")) {
      URI address = address(channel, relation);
      if (address != null) {
        return address;
      }
    }
    return null;
  }

  private static @Nullable URI address(Node channel, String relation) {
    Node link = EntryLinks.related(channel, relation);
    return link == null ? null : Links.web(link.base(), link.attribute("href"));
  }
}
