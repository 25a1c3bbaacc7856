package dyad.ingest.backfill;

import dyad.event.Publisher;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What imported articles are said to come from.
 *
 * @param feedId the feed they once came by
 * @param publisher the outlet
 * @param language BCP 47 tag for entries that state none, null when not known
 * @param sides sides of the dyad that all of them touch by nature
 */
record Origin(String feedId, Publisher publisher, @Nullable String language, List<String> sides) {

  Origin {
    sides = List.copyOf(sides);
  }
}
