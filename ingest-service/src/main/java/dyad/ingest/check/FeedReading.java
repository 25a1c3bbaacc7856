package dyad.ingest.check;

import dyad.ingest.check.Documents.Found;
import dyad.ingest.dedupe.ArticleIds;
import dyad.ingest.feed.FeedId;
import dyad.ingest.gate.Gate;
import dyad.ingest.gate.Mentions;
import dyad.ingest.normalize.CanonicalUrl;
import dyad.ingest.normalize.EntryNormalizer;
import dyad.ingest.normalize.NormalizedEntry;
import dyad.ingest.normalize.NormalizedFeed;
import dyad.ingest.parse.FeedHead;
import dyad.ingest.parse.FeedParser;
import dyad.ingest.parse.ParsedFeed;
import dyad.ingest.parse.UnreadableFeedException;
import dyad.ingest.poll.FirstPoll;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes a document through the stages of a poll after the fetch: parse, normalise, gate. */
final class FeedReading {
  private final FeedParser parser = new FeedParser();
  private final EntryNormalizer normalizer = new EntryNormalizer(null);
  private final Gate gate;
  private final FirstPoll firstPoll;
  private final InstantSource clock;

  FeedReading(Gate gate, FirstPoll firstPoll, InstantSource clock) {
    this.gate = gate;
    this.firstPoll = firstPoll;
    this.clock = clock;
  }

  CheckedFeed read(String source, Found found) {
    return switch (found) {
      case Found.Nothing nothing -> CheckedFeed.failed(source, nothing.error(), Duration.ZERO);
      case Found.Document document -> read(source, document);
    };
  }

  private CheckedFeed read(String source, Found.Document document) {
    long start = System.nanoTime();
    try {
      ParsedFeed parsed = parsed(document);
      NormalizedFeed normalized = normalizer.normalize(parsed, clock.instant());
      List<CheckedFeed.Entry> entries = entries(parsed.url(), normalized.entries());
      FeedHead head = parsed.head();
      return new CheckedFeed(
          source,
          null,
          since(start),
          head,
          text(CanonicalUrl.stated(parsed.url(), head.link())),
          normalized.problems(),
          next(document, head, normalized),
          entries);
    } catch (UnreadableFeedException e) {
      return CheckedFeed.failed(source, e.slug() + ": " + e.detail(), since(start));
    }
  }

  private Duration next(Found.Document document, FeedHead head, NormalizedFeed normalized) {
    Instant now = clock.instant();
    List<Instant> dates =
        normalized.entries().stream()
            .flatMap(entry -> Stream.ofNullable(entry.published()))
            .toList();
    return Duration.between(now, firstPoll.next(document.notes(), head.hints(), dates, now));
  }

  /** A file's links start from where the feed says it is, since the file's place is no help. */
  private ParsedFeed parsed(Found.Document document) throws UnreadableFeedException {
    ParsedFeed parsed = parser.parse(document.body(), document.contentType(), document.url());
    URI home = parsed.head().self();
    if (home == null) {
      home = CanonicalUrl.stated(document.url(), parsed.head().link());
    }
    return home == null || !"file".equals(document.url().getScheme())
        ? parsed
        : parser.parse(document.body(), document.contentType(), home);
  }

  private List<CheckedFeed.Entry> entries(URI url, List<NormalizedEntry> normalized) {
    String feedId = url.getHost() == null ? url.toString() : FeedId.of(url);
    ArticleIds ids = new ArticleIds(feedId, normalized);
    List<CheckedFeed.Entry> entries = new ArrayList<>();
    for (NormalizedEntry entry : normalized) {
      Mentions mentions = gate.mentions(entry.texts(), entry.published());
      String articleId = ids.of(entry);
      String id = entry.entryId() == null ? articleId : entry.entryId();
      entries.add(
          new CheckedFeed.Entry(id, articleId, entry, mentions.touchBothSides(), names(mentions)));
    }
    return entries;
  }

  private static Map<String, List<String>> names(Mentions mentions) {
    Map<String, List<String>> found = mentions.found();
    Map<String, List<String>> names = new LinkedHashMap<>();
    mentions.names().keySet().forEach(side -> names.put(side, found.getOrDefault(side, List.of())));
    return names;
  }

  private static @Nullable String text(@Nullable URI address) {
    return address == null ? null : address.toString();
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
