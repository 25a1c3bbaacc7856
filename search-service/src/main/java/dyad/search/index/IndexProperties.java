package dyad.search.index;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The index as it is created.
 *
 * @param replicas copies of the index beside the first; 0 suits a single node
 */
@ConfigurationProperties("dyad.index")
record IndexProperties(int replicas) {
  IndexProperties {
    if (replicas < 0) {
      throw new IllegalArgumentException("dyad.index.replicas must be at least 0: " + replicas);
    }
  }
}
