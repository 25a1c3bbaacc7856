package dyad.ingest.page;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A feed that a page names.
 *
 * @param url where it is
 * @param title what the page calls it, null when it does not say
 */
public record FeedLink(URI url, @Nullable String title) {}
