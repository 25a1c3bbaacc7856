/**
 * A feed server, polite or rude as told.
 *
 * <p>{@link dyad.servers.feed.FeedServer} answers each path by a {@link dyad.servers.feed.Route},
 * which can be changed while it runs, and keeps the requests that it got. {@link
 * dyad.servers.feed.Route} has the manners of a good server, {@link dyad.servers.feed.RudeRoute}
 * those that a reader of feeds meets in the wild and must survive. It can serve a folder of feeds
 * as well, which is how the demo gets its news.
 */
@NullMarked
package dyad.servers.feed;

import org.jspecify.annotations.NullMarked;
