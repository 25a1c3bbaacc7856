/**
 * Web pages, as far as feeds lead to them: which feeds a page names, and the text of an article.
 *
 * <p>{@link dyad.ingest.page.FeedDiscovery} finds the feed of a site, {@link
 * dyad.ingest.page.FullText} fetches what a feed only summarises. Both ask with the manners and the
 * guard of {@link dyad.ingest.fetch}; pages of articles only as far as the site's robots.txt lets.
 */
@NullMarked
package dyad.ingest.page;

import org.jspecify.annotations.NullMarked;
