/**
 * The reading desk: pages for people, made on the server from what the services answer over HTTP.
 *
 * <p>{@code page} is the pages, {@code search} the client of search-service. The pages work without
 * JavaScript, load nothing from elsewhere, and show whatever the services hand them as text.
 */
@NullMarked
package dyad.web;

import org.jspecify.annotations.NullMarked;
