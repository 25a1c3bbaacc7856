package dyad.benchmarks.poll;

import dyad.servers.feed.Document;
import dyad.servers.feed.FeedServer;
import dyad.servers.feed.Route;
import dyad.servers.feed.RudeRoute;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The feeds: most on a host of their own, twenty on one; one in twenty brings an entry more at
 * every fourth visit, one in fifty takes three seconds to answer, one in fifty fails.
 */
final class Outlets {
  private static final int ENTRIES = 20;
  private static final int ON_ONE_HOST = 20;
  private static final int TURNS = 40;

  private final Visits visits = new Visits();
  private final List<URI> feeds = new ArrayList<>();

  Outlets(FeedServer server, int count) {
    for (int feed = 0; feed < count; feed++) {
      String path = "/feed-" + feed + ".xml";
      int host = feed < ON_ONE_HOST ? 1 : feed + 2;
      URI url = server.uri(host, path);
      Route route = route(feed);
      String name = url.getHost();
      server.route(path, visit -> visits.during(name, path, visit, route));
      feeds.add(url);
    }
  }

  Visits visits() {
    return visits;
  }

  /** The list of the feeds. */
  String opml() {
    StringBuilder outlines = new StringBuilder();
    for (int feed = 0; feed < feeds.size(); feed++) {
      outlines.append(
          "<outline type='rss' text='Feed %d' xmlUrl='%s' publisher='Outlet %d' country='PK' kind='press'/>%n"
              .formatted(feed, feeds.get(feed), feed));
    }
    return "<opml version='2.0'><head/><body>" + outlines + "</body></opml>";
  }

  private static Route route(int feed) {
    if (feed % 50 == 7) {
      return Route.status(500);
    }
    Route route = feed % 20 == 3 ? growing(feed) : Route.document(document(feed, ENTRIES));
    return feed % 50 == 11 ? RudeRoute.slowToAnswer(Duration.ofSeconds(3), route) : route;
  }

  private static Route growing(int feed) {
    return Route.inTurn(
        IntStream.range(0, TURNS)
            .mapToObj(turn -> Route.document(document(feed, ENTRIES + turn / 4)))
            .toArray(Route[]::new));
  }

  private static Document document(int feed, int entries) {
    StringBuilder items = new StringBuilder();
    for (int entry = entries; entry > 0; entry--) {
      items.append(item(feed, entry));
    }
    return Document.rss(
        "<rss version='2.0'><channel><title>Feed %d</title><link>https://outlet-%d.example/</link>%s</channel></rss>"
            .formatted(feed, feed, items));
  }

  /** One in five names both sides. */
  private static String item(int feed, int entry) {
    String about =
        entry % 5 == 0
            ? "Officials of Pakistan and the United States met on trade and water."
            : "The city council debated the budget for roads until late at night.";
    return """
        <item><title>Report %d of outlet %d</title>
        <link>https://outlet-%d.example/%d</link><guid>%d-%d</guid>
        <description>%s %s</description></item>
        """
        .formatted(entry, feed, feed, entry, feed, entry, about, "More was said. ".repeat(20));
  }
}
