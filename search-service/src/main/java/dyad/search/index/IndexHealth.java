package dyad.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.elasticsearch.cluster.HealthResponse;
import dyad.search.elastic.ElasticFailure;
import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import reactor.core.publisher.Mono;

/**
 * Whether the index can be searched: DOWN, with the reason, when Elasticsearch does not answer, has
 * no such index, or has lost part of it.
 */
final class IndexHealth extends AbstractReactiveHealthIndicator {
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final ElasticsearchAsyncClient client;

  IndexHealth(ElasticsearchAsyncClient client) {
    this.client = client;
  }

  @Override
  protected Mono<Health> doHealthCheck(Health.Builder health) {
    // Not existsAlias, which takes refused credentials for a missing index.
    return Mono.fromFuture(() -> client.indices().getAlias(alias -> alias.name(ArticleIndex.ALIAS)))
        .flatMap(found -> clusterHealth(health))
        .timeout(PATIENCE)
        .onErrorResume(e -> Mono.just(health.down().withDetail("reason", reason(e)).build()));
  }

  private Mono<Health> clusterHealth(Health.Builder health) {
    return Mono.fromFuture(
            () -> client.cluster().health(cluster -> cluster.index(ArticleIndex.ALIAS)))
        .map(answer -> judge(health, answer));
  }

  private static Health judge(Health.Builder health, HealthResponse answer) {
    if (answer.status() == HealthStatus.Red) {
      return health.down().withDetail("reason", "part of the index is missing (red)").build();
    }
    return health.up().withDetail("index", answer.status().jsonValue()).build();
  }

  private static String reason(Throwable e) {
    return String.valueOf(ElasticFailure.of(e).getMessage());
  }
}
