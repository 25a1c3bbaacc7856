/**
 * {@code ./dyad feed check}: what a person runs before a feed is followed. Fetches or opens each
 * document once and shows its entries as they would be published, by the same stages that a poll
 * goes through, without Kafka and without the service. The API's preview tells the same within it.
 */
@NullMarked
package dyad.ingest.check;

import org.jspecify.annotations.NullMarked;
