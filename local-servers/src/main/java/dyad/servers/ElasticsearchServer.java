package dyad.servers;

import java.net.URI;
import java.util.List;

/**
 * An Elasticsearch node: a cluster of its own, without security, with the {@code english} analyzer.
 */
public interface ElasticsearchServer extends LocalServer {

  /** Where clients connect, as {@code http://host:port}. */
  URI uri();

  /**
   * What the node has logged about deprecated requests and settings since it was first started;
   * empty is good.
   */
  List<String> deprecations();
}
