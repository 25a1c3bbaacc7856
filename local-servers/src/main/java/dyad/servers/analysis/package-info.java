/**
 * The stable Elasticsearch plugin {@code analysis-english}.
 *
 * <p>The Elasticsearch distribution on Maven Central is the minimal one and lacks the module that
 * holds the {@code english} analyzer. The build packs this package alone into {@code
 * plugins/analysis-english/} of the prepared node, so that an index mapping may say {@code
 * "analyzer": "english"} there as on any other Elasticsearch. Nothing else may use this package:
 * its dependencies are at hand inside the node only.
 */
@NullMarked
package dyad.servers.analysis;

import org.jspecify.annotations.NullMarked;
