package dyad.web.alert;

import dyad.web.service.Answer;
import dyad.web.service.Ask;
import dyad.web.service.Service;
import dyad.web.service.Services;
import java.util.List;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The subscriptions that search-service keeps. */
@Component
class Subscriptions {
  private static final String ALL = "/api/v1/subscriptions";
  private static final String ONE = ALL + "/{id}";

  private final Service service;

  Subscriptions(Services services) {
    this.service = services.search();
  }

  Mono<Answer<List<Subscription>>> all() {
    return service.get(Ask.to(ALL), new ParameterizedTypeReference<>() {});
  }

  Mono<Answer<Subscription>> one(String id) {
    return service.get(Ask.to(ONE, id), Subscription.class);
  }

  /** What it would have raised, and whether it can be read at all. */
  Mono<Answer<Trial>> attempt(Draft draft) {
    return service.send(
        HttpMethod.POST, Ask.to(ALL + "/try"), "", draft.withoutTarget(), Trial.class);
  }

  /** How many articles of the whole archive answer the query alone. */
  Mono<Answer<Found>> inArchive(String query) {
    Ask ask =
        Ask.to("/api/v1/articles").with("q", query).with("mode", "lexical").with("page_size", 1);
    return service.get(ask, Found.class);
  }

  /** How many were found. */
  record Found(long total) {}

  Mono<Answer<Subscription>> create(Draft draft) {
    return service.send(HttpMethod.POST, Ask.to(ALL), "", draft, Subscription.class);
  }

  Mono<Answer<Subscription>> replace(String id, String etag, Draft draft) {
    return service.send(HttpMethod.PUT, Ask.to(ONE, id), etag, draft, Subscription.class);
  }

  Mono<Answer<Boolean>> remove(String id, String etag) {
    return service.send(HttpMethod.DELETE, Ask.to(ONE, id), etag, null);
  }

  /** With a new secret. */
  Mono<Answer<Subscription>> rotate(String id, String etag) {
    return service.send(
        HttpMethod.POST, Ask.to(ONE + "/secret", id), etag, null, Subscription.class);
  }

  Mono<Answer<Boolean>> ping(String id) {
    return service.send(HttpMethod.POST, Ask.to(ONE + "/ping", id), "", null);
  }

  Mono<Answer<Boolean>> redeliver(String id, String alert) {
    Ask ask = Ask.to(ONE + "/deliveries/{alert}/redeliver", id, alert);
    return service.send(HttpMethod.POST, ask, "", null);
  }

  Mono<Answer<List<Delivery>>> deliveries(String id) {
    return service.get(Ask.to(ONE + "/deliveries", id), new ParameterizedTypeReference<>() {});
  }

  /** What it raised lately. */
  Mono<Answer<RaisedFeed>> raised(String id) {
    return service.get(feed(id, "json"), RaisedFeed.class);
  }

  /** The question for its feed, of a kind like {@code atom}. */
  static Ask feed(String id, String kind) {
    return Ask.to(ONE + "/feed." + kind, id);
  }

  /** The question for its alerts as they come. */
  static Ask stream(String id) {
    return Ask.to(ONE + "/stream", id);
  }
}
