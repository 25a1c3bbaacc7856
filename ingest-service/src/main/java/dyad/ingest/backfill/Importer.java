package dyad.ingest.backfill;

import dyad.event.ArticleIngested;
import dyad.event.InvalidEventException;
import dyad.ingest.dedupe.ChangedEntry;
import dyad.ingest.dedupe.SeenArticles;
import dyad.ingest.gate.Gate;
import dyad.ingest.gate.Mentions;
import dyad.ingest.normalize.EntryNormalizer;
import dyad.ingest.normalize.NormalizedEntry;
import dyad.ingest.normalize.NormalizedFeed;
import dyad.ingest.parse.ParsedFeed;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Takes entries through normalise, dedupe and gate; what passes is written in batches. */
final class Importer {
  private static final int BATCH = 100;

  private final Gate gate;
  private final Set<String> known;
  private final Consumer<List<ArticleIngested>> sink;
  private final InstantSource clock;
  private final ImportTally tally;
  private final List<ArticleIngested> batch = new ArrayList<>();

  /**
   * An importer.
   *
   * @param known ids of the articles that are published already; grows
   * @param sink writes a batch, all or nothing
   */
  Importer(
      Gate gate,
      Set<String> known,
      Consumer<List<ArticleIngested>> sink,
      InstantSource clock,
      ImportTally tally) {
    this.gate = gate;
    this.known = known;
    this.sink = sink;
    this.clock = clock;
    this.tally = tally;
  }

  /** Imports the entries of one document. */
  void add(ParsedFeed document, Origin origin) {
    NormalizedFeed feed =
        new EntryNormalizer(origin.language()).normalize(document, clock.instant());
    SeenArticles.Sorted sorted = new SeenArticles(origin.feedId(), List.of()).sort(feed.entries());
    tally.read(feed.entries().size() + feed.unusable());
    tally.unusable(feed.unusable());
    tally.repeated(feed.entries().size() - sorted.changed().size());
    sorted.changed().forEach(entry -> add(entry, origin));
  }

  private void add(ChangedEntry changed, Origin origin) {
    if (known.contains(changed.articleId())) {
      tally.repeated(1);
      return;
    }
    Mentions mentions = mentions(changed.entry(), origin);
    if (!mentions.touchBothSides()) {
      tally.gatedOut();
      return;
    }
    try {
      batch.add(article(changed, origin, mentions));
      known.add(changed.articleId());
      tally.passed();
    } catch (InvalidEventException e) {
      tally.unusable(1);
    }
    if (batch.size() >= BATCH) {
      flush();
    }
  }

  /** Writes what is not written yet. */
  void flush() {
    if (!batch.isEmpty()) {
      sink.accept(List.copyOf(batch));
      batch.clear();
    }
  }

  private Mentions mentions(NormalizedEntry entry, Origin origin) {
    return gate.mentions(entry.texts(), entry.published())
        .and(origin.sides(), origin.publisher().name());
  }

  private ArticleIngested article(ChangedEntry changed, Origin origin, Mentions mentions) {
    NormalizedEntry entry = changed.entry();
    return new ArticleIngested(
        changed.articleId(),
        1,
        entry.title(),
        entry.summary(),
        entry.text(),
        entry.link(),
        origin.feedId(),
        origin.publisher(),
        entry.language(),
        entry.authors(),
        entry.categories(),
        entry.published(),
        clock.instant(),
        mentions.found(),
        true);
  }
}
