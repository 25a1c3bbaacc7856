/**
 * Polls the feeds: which ones are ours, when each is due, and the six stages of a poll.
 *
 * <p>{@link dyad.ingest.poll.FeedPoller} is the place to begin reading. {@link
 * dyad.ingest.poll.FeedLease} shares the feeds with other instances, {@link
 * dyad.ingest.poll.PollInterval} says when to come again, {@link dyad.ingest.poll.PollScheduler}
 * starts what is due, one request at a time for each host.
 */
@NullMarked
package dyad.ingest.poll;

import org.jspecify.annotations.NullMarked;
