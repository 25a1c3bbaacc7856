package dyad.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import dyad.search.elastic.ElasticFailure;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Begins new indices, and drops those that nobody needs any more. */
public final class IndexRebuilds {
  private static final Logger log = LoggerFactory.getLogger(IndexRebuilds.class);

  private final ElasticsearchClient client;
  private final WriteLease lease;
  private final Corrections corrections;
  private final IndexProperties properties;
  private final InstantSource clock;

  IndexRebuilds(
      ElasticsearchClient client,
      WriteLease lease,
      Corrections corrections,
      IndexProperties properties,
      InstantSource clock) {
    this.client = client;
    this.lease = lease;
    this.corrections = corrections;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * Begins a new index, empty and not searched yet.
   *
   * @throws dyad.search.elastic.ElasticsearchAwayException when it cannot be created now
   */
  public IndexRebuild begin() {
    String name = ArticleIndex.NAME + "-" + clock.instant().getEpochSecond();
    try {
      client.indices().create(ArticleIndex.definition(name, properties.replicas()).build());
    } catch (IOException | ElasticsearchException e) {
      throw ElasticFailure.of(e);
    }
    Target target = new Target(name, false, () -> {});
    ArticleWriter writer = ArticleWriter.of(client, target, corrections);
    return new IndexRebuild(client, lease, corrections, writer, name);
  }

  /** Drops indices of articles that the alias is not on. */
  public void dropFormer() {
    try {
      Set<String> unused =
          new TreeSet<>(
              client
                  .indices()
                  .get(get -> get.index(ArticleIndex.ALIAS + "-v*"))
                  .indices()
                  .keySet());
      unused.removeAll(
          client.indices().getAlias(alias -> alias.name(ArticleIndex.ALIAS)).aliases().keySet());
      for (String name : unused) {
        client.indices().delete(delete -> delete.index(name));
        log.info("Dropped the former index {}", name);
      }
    } catch (IOException | ElasticsearchException e) {
      log.warn("Former indices could not be dropped: {}", e.getMessage());
    }
  }
}
