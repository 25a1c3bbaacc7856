package dyad.ingest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Feeds and lists of feeds for tests. */
public final class Feeds {
  private Feeds() {}

  /** An RSS feed with these items. */
  public static String rss(String... items) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0"><channel><title>A feed</title><link>https://outlet.example/</link>
        %s
        </channel></rss>
        """
        .formatted(String.join("\n", items));
  }

  /** An item that names both sides. */
  public static String bilateral(String path, String title) {
    return item(path, title, "Officials of Pakistan and the United States met.");
  }

  /** An item. */
  public static String item(String path, String title, String description) {
    return """
        <item><title>%s</title><link>https://outlet.example/%s</link><guid>%s</guid>
        <description>%s</description><pubDate>Tue, 24 May 2022 10:00:00 PKT</pubDate></item>
        """
        .formatted(title, path, path, description);
  }

  /** Writes a list of feeds. */
  public static Path opml(Path directory, URI... feeds) throws IOException {
    String outlines =
        Arrays.stream(feeds)
            .map(
                feed ->
                    "<outline type='rss' text='Feed %s' xmlUrl='%s' publisher='Outlet' country='PK' kind='press'/>"
                        .formatted(feed.getPath(), feed))
            .collect(Collectors.joining("\n"));
    String opml =
        "<opml version='2.0'><head/><body><outline text='Tests'>"
            + outlines
            + "</outline></body></opml>";
    return Files.writeString(directory.resolve("feeds.opml"), opml);
  }
}
