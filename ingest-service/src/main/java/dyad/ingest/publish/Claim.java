package dyad.ingest.publish;

import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Why this instance may write a feed's state: it holds the feed's partition in the group that
 * shares the feeds.
 *
 * <p>The offset is committed within the poll's transaction under this membership, so the broker
 * refuses the transaction once the group has gone on to another generation; and a new owner, which
 * asks for that offset first, is kept waiting until the transaction has ended. Take the claim
 * before reading the state that the poll starts from.
 *
 * @param partition of the feeds' topic
 * @param offset how far it has been read
 * @param group the membership
 */
public record Claim(TopicPartition partition, long offset, ConsumerGroupMetadata group) {}
