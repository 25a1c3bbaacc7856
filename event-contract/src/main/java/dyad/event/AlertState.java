package dyad.event;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a subscription's past to raise nothing twice and to lose nothing that
 * waits.
 *
 * @param subscriptionId the subscription
 * @param stories what was told, the oldest first
 * @param waiting what is to be told together later, one article of each story
 * @param due when, null when nothing waits
 * @param sent when the last alerts went out, for the limit per hour, the oldest first
 * @param at when this state was reached
 */
public record AlertState(
    String subscriptionId,
    List<Told> stories,
    List<AlertItem> waiting,
    @Nullable Instant due,
    List<Instant> sent,
    Instant at)
    implements Event {

  /** Most stories remembered; of more the oldest are forgotten. */
  public static final int MAX_STORIES = 2_000;

  /**
   * A story that was told of, or waits to be.
   *
   * @param story the story
   * @param pillar its pillar as told
   * @param events the types of event told
   * @param developing whether its turn was told as well
   */
  public record Told(String story, Pillar pillar, Set<EventType> events, boolean developing) {
    public Told {
      Check.text("stories.story", story, ArticleIngested.MAX_ID);
      Check.present("stories.pillar", pillar);
      events = Set.copyOf(Check.present("stories.events", events));
    }
  }

  public AlertState {
    Check.text("subscriptionId", subscriptionId, ArticleIngested.MAX_ID);
    stories = List.copyOf(Check.size("stories", stories, MAX_STORIES));
    waiting = List.copyOf(Check.size("waiting", waiting, AlertRaised.MAX_ITEMS));
    sent = List.copyOf(Check.present("sent", sent));
    Check.present("at", at);
  }

  @Override
  public String key() {
    return subscriptionId;
  }

  @Override
  public String eventId() {
    return subscriptionId + "." + at.toEpochMilli();
  }

  @Override
  public Instant eventTime() {
    return at;
  }
}
