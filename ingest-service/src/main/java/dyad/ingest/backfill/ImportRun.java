package dyad.ingest.backfill;

import dyad.event.ArticleIngested;
import dyad.ingest.feed.FeedCatalog;
import dyad.ingest.feed.FeedLog;
import dyad.ingest.fetch.SingleFetches;
import dyad.ingest.publish.BackfillPublisher;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;

/** One import from beginning to end. */
final class ImportRun implements AutoCloseable {
  private static final Duration CATCH_UP = Duration.ofSeconds(60);
  private static final Duration EVERY = Duration.ofSeconds(5);

  private final ImportOptions options;
  private final ImportTally tally;
  private final PrintWriter progress;
  private final InstantSource clock = InstantSource.system();
  private final BackfillPublisher publisher;
  private final SingleFetches fetches;
  private final Importer importer;
  private final ArchiveReader reader;
  private final ArchivePages pages;
  private Instant told;

  /**
   * Begins it: reads what is followed and what is published already.
   *
   * @throws org.apache.kafka.common.KafkaException when Kafka is not there
   * @throws dyad.ingest.profile.InvalidProfileException when the profile is wrong
   */
  ImportRun(ImportOptions options, Stated stated, ImportTally tally, PrintWriter progress) {
    ImportSettings settings = ImportSettings.read(options.allowPrivateNetwork());
    this.options = options;
    this.tally = tally;
    this.progress = progress;
    this.told = clock.instant();
    this.publisher = new BackfillPublisher(options.kafka());
    this.fetches = new SingleFetches(settings.fetch());
    FeedCatalog catalog = catalog(publisher);
    Set<String> known = publisher.published();
    this.importer = new Importer(settings.gate(), known, this::write, clock, tally);
    this.reader = new ArchiveReader(stated, catalog, importer, tally, this::tell);
    this.pages = new ArchivePages(fetches, reader, tally, settings.pause(), this::tell);
  }

  private static FeedCatalog catalog(BackfillPublisher publisher) {
    FeedCatalog catalog = new FeedCatalog();
    try (Consumer<String, byte[]> consumer = publisher.reader()) {
      new FeedLog(consumer, catalog).readToEnd(CATCH_UP);
    }
    return catalog;
  }

  /** Imports all of it. */
  void read(List<String> sources) {
    for (String source : sources) {
      if (source.matches("(?i)https?://.*")) {
        read(source);
      } else {
        files(Path.of(source)).forEach(this::read);
      }
    }
    importer.flush();
  }

  private void read(String url) {
    try {
      pages.read(URI.create(url));
    } catch (IllegalArgumentException e) {
      tally.failed(url + ": is no address: " + e.getMessage());
    }
  }

  private void read(Path file) {
    reader
        .read(file)
        .filter(page -> options.pages() && page.getHost() != null)
        .ifPresent(pages::read);
    tell();
  }

  private List<Path> files(Path path) {
    if (!Files.exists(path)) {
      tally.failed(path + ": there is no such file or folder");
      return List.of();
    }
    try (Stream<Path> below = Files.walk(path)) {
      return below.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      tally.failed(path + ": cannot be read: " + e.getMessage());
      return List.of();
    }
  }

  private void write(List<ArticleIngested> articles) {
    if (!options.dryRun()) {
      publisher.publish(articles);
    }
  }

  /** Tells now and then how far it is. */
  private void tell() {
    Instant now = clock.instant();
    if (told.plus(EVERY).isBefore(now)) {
      told = now;
      progress.println("import: " + tally.progress());
      progress.flush();
    }
  }

  @Override
  public void close() {
    fetches.close();
    publisher.close();
  }
}
