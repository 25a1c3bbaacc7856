package dyad.ingest.page;

import dyad.ingest.fetch.FetchOutcome.Fetched;
import dyad.ingest.fetch.WebLink;
import dyad.ingest.parse.LenientUri;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the feeds that a page names: in its {@code Link} headers, then in its {@code <link
 * rel="alternate">} elements. Feeds of comments come last.
 */
final class FeedLinks {
  private static final Set<String> TYPES =
      Set.of(
          "application/rss+xml",
          "application/atom+xml",
          "application/rdf+xml",
          "application/feed+json",
          "text/rss+xml",
          "text/atom+xml");

  /** A page that names more is no outlet's. */
  private static final int MOST = 50;

  private FeedLinks() {}

  /** The feeds, the most promising first. */
  static List<FeedLink> in(Fetched page) {
    Map<URI, FeedLink> links = new LinkedHashMap<>();
    for (FeedLink link : all(page)) {
      links.putIfAbsent(link.url(), link);
    }
    return links.values().stream()
        .sorted(Comparator.comparing(FeedLinks::isOfComments))
        .limit(MOST)
        .toList();
  }

  private static List<FeedLink> all(Fetched page) {
    List<FeedLink> links = new ArrayList<>();
    for (WebLink link : WebLink.of(page.url(), page.notes().links())) {
      if (link.isA("alternate") && isFeedType(link.parameters().getOrDefault("type", ""))) {
        links.add(new FeedLink(link.target(), link.parameters().get("title")));
      }
    }
    for (Element element : head(page)) {
      url(element)
          .ifPresent(url -> links.add(new FeedLink(url, blankToNull(element.attr("title")))));
    }
    return links;
  }

  private static List<Element> head(Fetched page) {
    try {
      return Jsoup.parse(
              new ByteArrayInputStream(page.body()),
              StatedCharset.of(page.contentType()),
              page.url().toString())
          .select("link[rel~=(?i)(^|\\s)(alternate|feed)(\\s|$)][href]")
          .stream()
          .filter(element -> isFeedType(element.attr("type")))
          .toList();
    } catch (IOException e) {
      // The charset that the server states is none; jsoup has no better guess than no links.
      return List.of();
    }
  }

  private static Optional<URI> url(Element element) {
    try {
      URI url = URI.create(LenientUri.escaped(element.absUrl("href")));
      return url.getHost() == null ? Optional.empty() : Optional.of(url);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isFeedType(String type) {
    return TYPES.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
  }

  private static boolean isOfComments(FeedLink link) {
    String words = link.url().getPath() + " " + (link.title() == null ? "" : link.title());
    return words.toLowerCase(Locale.ROOT).contains("comment");
  }

  private static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
