/**
 * The pages of feeds: how each does in words, adding one after a look at what would become of it,
 * lists in and out. Everything is kept by ingest-service; forms work without scripts.
 */
@NullMarked
package dyad.web.source;

import org.jspecify.annotations.NullMarked;
