package dyad.benchmarks.alert;

import dyad.benchmarks.match.NewsItem;
import dyad.servers.feed.Document;
import dyad.servers.feed.FeedServer;
import dyad.servers.feed.Visit;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Feeds to each of which an entry is added every second, and which know when each was read first.
 */
final class GrowingFeeds {
  /** How many words there are of which each entry has one, in turn. */
  static final int MARKS = 100;

  private static final int OK = 200;
  private static final int KEPT = 40;

  private final Map<URI, Long> served = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();
  private final List<URI> feeds = new ArrayList<>();
  private final List<NewsItem> items;
  private final int most;
  private volatile boolean grow = true;

  /**
   * Feeds at a server.
   *
   * @param items what the entries tell
   * @param most entries of all feeds together
   */
  GrowingFeeds(FeedServer server, int count, List<NewsItem> items, int most) {
    this.items = items;
    this.most = most;
    for (int feed = 0; feed < count; feed++) {
      String path = "/feed-" + feed + ".xml";
      Feed growing = new Feed();
      server.route(path, growing::answer);
      feeds.add(server.uri(feed + 1, path));
    }
  }

  static String mark(int number) {
    return "qualmark" + number % MARKS;
  }

  /** When each entry was read first, by its link. */
  Map<URI, Long> served() {
    return Map.copyOf(served);
  }

  void stop() {
    grow = false;
  }

  String opml() {
    StringBuilder outlines = new StringBuilder();
    for (int feed = 0; feed < feeds.size(); feed++) {
      outlines.append(
          "<outline type='rss' text='Feed %d' xmlUrl='%s' publisher='Outlet %d' country='PK' kind='press'/>%n"
              .formatted(feed, feeds.get(feed), feed));
    }
    return "<opml version='2.0'><head/><body>" + outlines + "</body></opml>";
  }

  private final class Feed {
    private final Deque<String> entries = new ArrayDeque<>();
    private final List<URI> fresh = new ArrayList<>();
    private long last = System.nanoTime();

    synchronized void answer(Visit visit) throws IOException {
      fresh.clear();
      for (; last + 1_000_000_000L <= System.nanoTime(); last += 1_000_000_000L) {
        add();
      }
      String xml =
          "<rss version='2.0'><channel><title>Feed</title><link>https://sample.example/</link>%s</channel></rss>"
              .formatted(String.join("", entries));
      visit
          .with("Content-Type", "application/rss+xml; charset=utf-8")
          .answer(OK, Document.rss(xml).bytes());
      long now = System.nanoTime();
      fresh.forEach(link -> served.put(link, now));
    }

    private void add() {
      int number = next.get();
      if (!grow || number >= most) {
        return;
      }
      number = next.getAndIncrement();
      URI link = URI.create("https://sample.example/" + number);
      fresh.add(link);
      entries.addFirst(entry(number, link));
      if (entries.size() > KEPT) {
        entries.removeLast();
      }
    }
  }

  /** Both sides are named, so that it passes the gate. */
  private String entry(int number, URI link) {
    NewsItem item = items.get(number % items.size());
    return """
        <item><title>%s (%s)</title><link>%s</link><guid>%d</guid>
        <description>%s Told in Islamabad, Pakistan, and Washington, United States.</description></item>
        """
        .formatted(escaped(item.title()), mark(number), link, number, escaped(item.summary()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
