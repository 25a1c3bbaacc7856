package dyad.ingest.websub;

import dyad.event.HubLease;
import org.jspecify.annotations.Nullable;

/** Takes what hubs send, for the feeds that are ours. */
public interface HubInbox {

  /**
   * What a hub sends.
   *
   * @param body as sent
   * @param contentType as stated, null when it is not
   */
  @SuppressWarnings("ArrayRecordComponent") // It is never compared; a copy would be dear.
  record Push(byte[] body, @Nullable String contentType) {}

  /** Publishes what is new in it; false when the feed is polled by another instance. */
  boolean push(String feedId, Push push);

  /** Notes what the hub said of the subscription; false when another instance polls the feed. */
  boolean note(String feedId, HubLease lease);
}
