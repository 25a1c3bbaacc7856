package dyad.web.source;

import dyad.web.service.Answer;
import dyad.web.service.Ask;
import dyad.web.service.Service;
import dyad.web.service.Services;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Mono;

/** The feeds that ingest-service follows. */
@Component
class Feeds {
  private static final String ALL = "/api/v1/feeds";
  private static final String ONE = ALL + "/{id}";

  /** A feed's server is asked in between, and a page may name several feeds. */
  private static final Duration PATIENCE = Duration.ofSeconds(75);

  private final Service service;

  Feeds(Services services) {
    this.service = services.ingest();
  }

  Mono<Answer<FeedList>> list(MultiValueMap<String, String> parameters) {
    return service.get(Ask.to(ALL).with(parameters), FeedList.class);
  }

  Mono<Answer<Feed>> one(String id) {
    return service.get(Ask.to(ONE, id), Feed.class);
  }

  Mono<Answer<FeedPreview>> preview(String url) {
    return service
        .patient(PATIENCE)
        .send(HttpMethod.POST, Ask.to(ALL + "/preview"), "", Map.of("url", url), FeedPreview.class);
  }

  /** Follows a feed; the fields are those of the API. */
  Mono<Answer<Feed>> follow(Map<String, Object> fields) {
    return service.patient(PATIENCE).send(HttpMethod.POST, Ask.to(ALL), "", fields, Feed.class);
  }

  /**
   * Pauses a feed or has it go on.
   *
   * @param etag of the feed as the reader saw it
   */
  Mono<Answer<Feed>> pause(String id, String etag, boolean paused) {
    return service.send(
        HttpMethod.PATCH, Ask.to(ONE, id), etag, Map.of("paused", paused), Feed.class);
  }

  Mono<Answer<Feed>> refresh(String id) {
    return service.send(HttpMethod.POST, Ask.to(ONE + "/refresh", id), "", null, Feed.class);
  }

  Mono<Answer<Boolean>> remove(String id, String etag) {
    return service.send(HttpMethod.DELETE, Ask.to(ONE, id), etag, null);
  }

  /** Follows the feeds of an OPML list. */
  Mono<Answer<ListResult>> take(byte[] opml) {
    return service
        .patient(PATIENCE)
        .send(HttpMethod.POST, Ask.to(ALL + "/opml"), "", opml, ListResult.class);
  }

  /** The question for all feeds as an OPML list. */
  static Ask opml() {
    return Ask.to(ALL + "/opml");
  }
}
