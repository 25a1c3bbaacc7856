package dyad.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import dyad.event.ArticleClassified;
import dyad.search.elastic.ElasticFailure;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A new index beside the one that is searched, filled from the topic and then put in its place.
 * Searches never miss anything: the alias moves in one step, and the former index stays for those
 * who page through it.
 */
public final class IndexRebuild {
  private static final Logger log = LoggerFactory.getLogger(IndexRebuild.class);

  private final ElasticsearchClient client;
  private final WriteLease lease;
  private final Corrections corrections;
  private final ArticleWriter writer;
  private final String name;

  IndexRebuild(
      ElasticsearchClient client,
      WriteLease lease,
      Corrections corrections,
      ArticleWriter writer,
      String name) {
    this.client = client;
    this.lease = lease;
    this.corrections = corrections;
    this.writer = writer;
    this.name = name;
  }

  /** The new index's name. */
  public String name() {
    return name;
  }

  /**
   * Puts articles into the new index. What cannot be indexed is left out: it was put aside when it
   * came.
   *
   * @throws dyad.search.elastic.ElasticsearchAwayException when it cannot be done now
   */
  public void add(List<ArticleClassified> articles) {
    var unused = writer.write(articles);
  }

  /**
   * Lets nobody write, has the rest added, and moves the alias.
   *
   * @param rest adds what has come since
   */
  public void finish(Runnable rest) {
    var unused =
        lease.held(
            held -> {
              rest.run();
              LabelWriter labels = new LabelWriter(client, lease, name);
              corrections.all().forEach(labels::write);
              moveAlias();
              return true;
            });
  }

  private void moveAlias() {
    try {
      client.indices().refresh(refresh -> refresh.index(name));
      client
          .indices()
          .updateAliases(
              update -> {
                former()
                    .forEach(
                        index ->
                            update.actions(
                                action ->
                                    action.remove(
                                        it -> it.index(index).alias(ArticleIndex.ALIAS))));
                return update.actions(
                    action -> action.add(it -> it.index(name).alias(ArticleIndex.ALIAS)));
              });
      log.info("The alias {} is on the index {} now", ArticleIndex.ALIAS, name);
    } catch (IOException | ElasticsearchException e) {
      throw ElasticFailure.of(e);
    }
  }

  private Iterable<String> former() {
    try {
      Map<String, ?> behind =
          client
              .indices()
              .getAlias(alias -> alias.name(ArticleIndex.ALIAS).allowNoIndices(true))
              .aliases();
      return new TreeSet<>(behind.keySet());
    } catch (ElasticsearchException e) {
      // There is none when Elasticsearch was wiped.
      if (e.status() == 404) {
        return List.of();
      }
      throw ElasticFailure.of(e);
    } catch (IOException e) {
      throw ElasticFailure.of(e);
    }
  }

  /** Drops a new index that did not get its place. */
  public void drop() {
    try {
      client.indices().delete(delete -> delete.index(name).ignoreUnavailable(true));
    } catch (IOException | ElasticsearchException e) {
      log.warn("The index {} could not be dropped: {}", name, e.getMessage());
    }
  }
}
