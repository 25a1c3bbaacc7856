package dyad.search.export;

import dyad.search.query.ArticleScan;
import dyad.search.query.ArticleScan.Chunk;
import dyad.search.query.ArticleScan.Place;
import dyad.search.query.ExportedArticle;
import dyad.search.query.TrainingItem;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes all articles of a scan, as fast as they are taken. */
public final class ArticleExport {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ArticleExport() {}

  /** The export as pieces of text; an error in its midst breaks it off. */
  public static Flux<String> of(ArticleScan<ExportedArticle> scan, ExportFormat format) {
    return of(scan, format.head(), format::lines);
  }

  /** Items of a training set, one JSON object a line. */
  public static Flux<String> ofItems(ArticleScan<TrainingItem> scan) {
    return of(
        scan,
        "",
        items ->
            items.stream()
                .map(item -> JSON.writeValueAsString(item.item()) + "\n")
                .collect(Collectors.joining()));
  }

  private static <T> Flux<String> of(
      ArticleScan<T> scan, String head, Function<List<T>, String> lines) {
    return Flux.usingWhen(
        Mono.fromFuture(scan::start),
        start -> Flux.just(head).concatWith(chunks(scan, start).map(Chunk::articles).map(lines)),
        start -> Mono.fromRunnable(() -> scan.end(start)));
  }

  private static <T> Flux<Chunk<T>> chunks(ArticleScan<T> scan, Place start) {
    return Mono.fromFuture(() -> scan.read(start)).expand(chunk -> next(scan, chunk));
  }

  private static <T> Mono<Chunk<T>> next(ArticleScan<T> scan, Chunk<T> chunk) {
    Place next = chunk.next();
    return next == null ? Mono.empty() : Mono.fromFuture(() -> scan.read(next));
  }
}
