package dyad.search.api;

import dyad.search.export.ArticleExport;
import dyad.search.export.AtomWriter;
import dyad.search.export.ExportFormat;
import dyad.search.export.JsonFeed;
import dyad.search.export.QueryFeed;
import dyad.search.language.QueryLanguage;
import dyad.search.query.ArticleArchive;
import dyad.search.query.ArticleHit;
import dyad.search.query.ArticlePage;
import dyad.search.query.ArticleQuery;
import dyad.search.query.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Lets the articles of a question be taken away, all at once or as they come. */
@RestController
@RequestMapping("/api/v1")
class ExportController {
  private static final MediaType ATOM =
      new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
  private static final MediaType JSON_FEED = new MediaType("application", "feed+json");

  private final ArticleArchive archive;
  private final QueryLanguage language;
  private final InstantSource clock;
  private final JsonMapper json;

  ExportController(
      ArticleArchive archive, QueryLanguage language, InstantSource clock, JsonMapper json) {
    this.archive = archive;
    this.language = language;
    this.clock = clock;
    this.json = json;
  }

  /** All articles of a question, however many. */
  @GetMapping("/articles/export")
  ResponseEntity<Flux<DataBuffer>> export(ServerHttpRequest request) {
    MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>(request.getQueryParams());
    ExportFormat format = ExportFormat.of(parameters.getFirst("format"));
    parameters.remove("format");
    ArticleQuery question = QueryParameters.parse(parameters, language, clock.instant());
    return file(
        "dyad-articles." + format.suffix(),
        format.mediaType(),
        ArticleExport.of(archive.scan(question), format));
  }

  /** What people corrected, as items to train the classifier with. */
  @GetMapping("/corrections/export")
  ResponseEntity<Flux<DataBuffer>> corrections() {
    ArticleQuery corrected =
        QueryParameters.parse(Map.of("q", List.of("corrected:true")), language, clock.instant());
    return file(
        "corrections.jsonl",
        ExportFormat.JSONL.mediaType(),
        ArticleExport.ofItems(archive.training(corrected)));
  }

  private static ResponseEntity<Flux<DataBuffer>> file(
      String name, String mediaType, Flux<String> pieces) {
    ContentDisposition file = ContentDisposition.attachment().filename(name).build();
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.parseMediaType(mediaType), StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
        .body(
            pieces
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .map(DefaultDataBufferFactory.sharedInstance::wrap));
  }

  @GetMapping("/articles/feed.atom")
  Mono<ResponseEntity<String>> atom(ServerHttpRequest request) {
    return feed(request, ATOM, AtomWriter::write);
  }

  @GetMapping("/articles/feed.json")
  Mono<ResponseEntity<String>> jsonFeed(ServerHttpRequest request) {
    return feed(request, JSON_FEED, feed -> json.writeValueAsString(JsonFeed.of(feed)));
  }

  private Mono<ResponseEntity<String>> feed(
      ServerHttpRequest request, MediaType type, Function<QueryFeed, String> written) {
    MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>(request.getQueryParams());
    parameters.set("sort", "newest");
    parameters.set("page_size", String.valueOf(QueryFeed.LENGTH));
    parameters.remove("cursor");
    ArticleQuery question = QueryParameters.parse(parameters, language, clock.instant());
    return Mono.fromFuture(() -> archive.search(question))
        .map(page -> written.apply(feed(request, question, page)))
        .map(document -> answer(type, document));
  }

  private static QueryFeed feed(
      ServerHttpRequest request, ArticleQuery question, ArticlePage page) {
    return new QueryFeed(
        question.text(),
        request.getURI(),
        page.articles().stream().map(ArticleHit::article).toList());
  }

  private static ResponseEntity<String> answer(MediaType type, String document) {
    UUID digest = UUID.nameUUIDFromBytes(document.getBytes(StandardCharsets.UTF_8));
    return ResponseEntity.ok()
        .contentType(type)
        .eTag(digest.toString())
        .cacheControl(CacheControl.noCache())
        .body(document);
  }
}
