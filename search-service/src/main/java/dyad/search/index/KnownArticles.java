package dyad.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.get.GetResult;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dyad.search.elastic.ElasticFailure;
import dyad.search.elastic.ElasticsearchAwayException;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Asks an index which of some articles it holds. Sees what was written a moment ago. */
final class KnownArticles {
  private static final List<String> FIELDS =
      List.of(
          "revision", "classified", "story", "storySince", "storyDay", "storySeed", "firstFetched");

  private static final String NO_INDEX = "index_not_found_exception";

  private record Stored(int revision, Instant classified, @JsonUnwrapped Membership membership) {}

  private final ElasticsearchClient client;
  private final Target target;

  KnownArticles(ElasticsearchClient client, Target target) {
    this.client = client;
    this.target = target;
  }

  /** What it holds, by id. */
  Map<String, KnownArticle> find(Collection<String> ids) {
    try {
      MgetResponse<Stored> response =
          client.mget(
              get -> get.index(target.name()).ids(List.copyOf(ids)).sourceIncludes(FIELDS),
              Stored.class);
      Map<String, KnownArticle> known = new HashMap<>();
      response.docs().forEach(item -> read(item, known));
      return known;
    } catch (IOException | ElasticsearchException e) {
      throw ElasticFailure.of(e);
    }
  }

  private void read(MultiGetResponseItem<Stored> item, Map<String, KnownArticle> known) {
    if (item.isFailure()) {
      if (NO_INDEX.equals(item.failure().error().type())) {
        throw target.missing();
      }
      throw new ElasticsearchAwayException(
          "Elasticsearch answers: " + ElasticFailure.reason(item.failure().error()));
    }
    GetResult<Stored> result = item.result();
    if (result.found()) {
      known.put(result.id(), known(result));
    }
  }

  private static KnownArticle known(GetResult<Stored> result) {
    Stored stored = Objects.requireNonNull(result.source());
    return new KnownArticle(
        stored.revision(),
        stored.classified(),
        stored.membership(),
        Objects.requireNonNull(result.seqNo()),
        Objects.requireNonNull(result.primaryTerm()));
  }
}
