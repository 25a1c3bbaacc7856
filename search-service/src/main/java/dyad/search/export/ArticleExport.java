package dyad.search.export;

import dyad.search.query.ArticleScan;
import dyad.search.query.ArticleScan.Chunk;
import dyad.search.query.ArticleScan.Place;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Writes all articles of a scan, as fast as they are taken. */
public final class ArticleExport {
  private ArticleExport() {}

  /** The export as pieces of text; an error in its midst breaks it off. */
  public static Flux<String> of(ArticleScan scan, ExportFormat format) {
    return Flux.usingWhen(
        Mono.fromFuture(scan::start),
        start -> Flux.just(format.head()).concatWith(lines(scan, start, format)),
        start -> Mono.fromRunnable(() -> scan.end(start)));
  }

  private static Flux<String> lines(ArticleScan scan, Place start, ExportFormat format) {
    return Mono.fromFuture(() -> scan.read(start))
        .expand(chunk -> next(scan, chunk))
        .map(chunk -> format.lines(chunk.articles()));
  }

  private static Mono<Chunk> next(ArticleScan scan, Chunk chunk) {
    Place next = chunk.next();
    return next == null ? Mono.empty() : Mono.fromFuture(() -> scan.read(next));
  }
}
