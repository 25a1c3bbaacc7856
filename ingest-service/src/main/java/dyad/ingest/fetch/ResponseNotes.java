package dyad.ingest.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says besides the document.
 *
 * @param fresh how long the document need not be asked for again by {@code Cache-Control} or {@code
 *     Expires} (RFC 9111, section 4.2.1), null when not said
 * @param links the {@code Link} headers as sent (RFC 8288)
 * @param movedTo where an unbroken chain of permanent redirects (301, 308) led to, null when none
 */
public record ResponseNotes(@Nullable Duration fresh, List<String> links, @Nullable URI movedTo) {
  /** Nothing said. */
  public static final ResponseNotes NONE = new ResponseNotes(null, List.of(), null);

  public ResponseNotes {
    links = List.copyOf(links);
  }
}
