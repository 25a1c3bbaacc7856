/**
 * The client of search-service's HTTP interface, and its answers as this module reads them.
 *
 * <p>Only what the pages show is read; other members of the answers are passed over, so that the
 * service may add to them. An answer that fails is a value, {@link dyad.web.search.Answer}, because
 * every page has something to say then.
 */
@NullMarked
package dyad.web.search;

import org.jspecify.annotations.NullMarked;
