package dyad.ingest.fetch;

import java.net.URI;

/**
 * A request for a document unless it is still the same.
 *
 * @param url where it is
 * @param validators of the document that is known
 */
public record ConditionalRequest(URI url, Validators validators) {}
