package dyad.event;

import java.net.URI;
import java.time.Instant;

/**
 * A permanent redirect (301, 308) that a feed's server answers with. It is believed only after it
 * was seen several times over days.
 *
 * @param url where it points to
 * @param first when it was first seen
 * @param sightings polls in a row that saw it
 */
public record MovedFeed(URI url, Instant first, int sightings) {
  public MovedFeed {
    Check.webLink("moved.url", url);
    Check.present("moved.first", first);
    Check.atLeast("moved.sightings", 1, sightings);
  }
}
