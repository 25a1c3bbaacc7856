/** How search-service does with a large archive, beside Elasticsearch asked and loaded directly. */
@NullMarked
package dyad.benchmarks.archive;

import org.jspecify.annotations.NullMarked;
