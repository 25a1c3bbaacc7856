package dyad.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.CreateIndexRequest;
import dyad.search.elastic.ElasticFailure;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The index of articles: by what names it is reached, and how it comes to be. */
public final class ArticleIndex {
  /** The name by which everyone reads and writes. */
  public static final String ALIAS = "dyad-articles";

  /** The index behind the alias. A changed mapping is a new version, filled by replay. */
  static final String NAME = "dyad-articles-v2";

  private static final String MAPPING = "dyad-articles-v2.json";
  private static final Logger log = LoggerFactory.getLogger(ArticleIndex.class);

  private final ElasticsearchClient client;
  private final IndexProperties properties;

  ArticleIndex(ElasticsearchClient client, IndexProperties properties) {
    this.client = client;
    this.properties = properties;
  }

  /**
   * Creates the index and its alias unless they exist.
   *
   * @throws dyad.search.elastic.ElasticsearchAwayException when Elasticsearch cannot do it now
   */
  void ensure() {
    try {
      if (!client.indices().existsAlias(alias -> alias.name(ALIAS)).value()) {
        create();
      }
    } catch (IOException | ElasticsearchException e) {
      throw ElasticFailure.of(e);
    }
  }

  private void create() throws IOException {
    if (client.indices().exists(index -> index.index(NAME)).value()) {
      client.indices().putAlias(alias -> alias.index(NAME).name(ALIAS));
      log.info("Put the alias {} on the index {}", ALIAS, NAME);
    } else {
      client
          .indices()
          .create(definition(NAME, properties.replicas()).aliases(ALIAS, alias -> alias).build());
      log.info("Created the index {} behind the alias {}", NAME, ALIAS);
    }
  }

  /** An index with settings that are all said, so that no default of the server decides. */
  static CreateIndexRequest.Builder definition(String name, int replicas) {
    return new CreateIndexRequest.Builder()
        .index(name)
        .settings(
            settings ->
                settings
                    .numberOfShards("1")
                    .numberOfReplicas(String.valueOf(replicas))
                    .refreshInterval(interval -> interval.time("1s")))
        .mappings(mapping -> mapping.withJson(mappingJson()));
  }

  private static InputStream mappingJson() {
    InputStream json = ArticleIndex.class.getResourceAsStream(MAPPING);
    return Objects.requireNonNull(json, () -> "no resource " + MAPPING);
  }
}
