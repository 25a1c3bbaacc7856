/**
 * Has hubs send what is new in feeds (W3C WebSub, as subscriber), so that nobody waits for a poll.
 *
 * <p>{@link dyad.ingest.websub.HubOffer} is what a feed says of its hub, {@link
 * dyad.ingest.websub.LeasePlan} decides when to ask it, {@link dyad.ingest.websub.HubClient} asks.
 * What hubs send back comes in by the API and goes, once {@link dyad.ingest.websub.Callbacks} has
 * judged it, to the {@link dyad.ingest.websub.HubInbox}. All of this rests while no address is
 * configured at which hubs reach us.
 */
@NullMarked
package dyad.ingest.websub;

import org.jspecify.annotations.NullMarked;
