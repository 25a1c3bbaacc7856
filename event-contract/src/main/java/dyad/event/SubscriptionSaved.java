package dyad.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as it is from now on. A subscription that was removed is a record of its key
 * without a value.
 *
 * @param id the subscription
 * @param revision 1 when it was created, one more with each change
 * @param owner whose it is
 * @param name what the owner calls it
 * @param query what it asks for, in the query language
 * @param choices what must be true of an article besides
 * @param channel where its alerts go
 * @param schedule when they go there
 * @param condition whether it is active, and until when
 * @param signing which signing secrets hold
 * @param created when it was created
 * @param changed when it was last changed
 * @param like what an article must be close to besides, null for nothing
 * @param watch what it watches instead of articles; then the query says of which articles a trend
 *     is made. Null for articles
 */
public record SubscriptionSaved(
    String id,
    int revision,
    String owner,
    String name,
    String query,
    AlertChoices choices,
    AlertChannel channel,
    AlertSchedule schedule,
    SubscriptionCondition condition,
    AlertSigning signing,
    Instant created,
    Instant changed,
    @Nullable AlertLike like,
    @Nullable AlertWatch watch)
    implements Event {

  /** Most characters of an owner, and of a name. */
  public static final int MAX_NAME = 200;

  /** Most characters of a query. */
  public static final int MAX_QUERY = 2_000;

  public SubscriptionSaved {
    Check.text("id", id, ArticleIngested.MAX_ID);
    Check.atLeast("revision", 1, revision);
    Check.text("owner", owner, MAX_NAME);
    Check.text("name", name, MAX_NAME);
    Check.length("query", Check.present("query", query), MAX_QUERY);
    Check.present("choices", choices);
    Check.present("channel", channel);
    Check.present("schedule", schedule);
    Check.present("condition", condition);
    Check.present("signing", signing);
    Check.present("created", created);
    Check.present("changed", changed);
  }

  /** One that is like nothing and watches articles. */
  public SubscriptionSaved(
      String id,
      int revision,
      String owner,
      String name,
      String query,
      AlertChoices choices,
      AlertChannel channel,
      AlertSchedule schedule,
      SubscriptionCondition condition,
      AlertSigning signing,
      Instant created,
      Instant changed) {
    this(
        id, revision, owner, name, query, choices, channel, schedule, condition, signing, created,
        changed, null, null);
  }

  /** The same, but its alerts go there; nothing that is kept. */
  public SubscriptionSaved to(AlertChannel other) {
    return new SubscriptionSaved(
        id, revision, owner, name, query, choices, other, schedule, condition, signing, created,
        changed, like, watch);
  }

  /** The same in another condition, as its next revision. */
  public SubscriptionSaved with(SubscriptionCondition other, Instant now) {
    return new SubscriptionSaved(
        id,
        revision + 1,
        owner,
        name,
        query,
        choices,
        channel,
        schedule,
        other,
        signing,
        created,
        now,
        like,
        watch);
  }

  /** The same with other signing secrets, as its next revision. */
  public SubscriptionSaved with(AlertSigning other, Instant now) {
    return new SubscriptionSaved(
        id,
        revision + 1,
        owner,
        name,
        query,
        choices,
        channel,
        schedule,
        condition,
        other,
        created,
        now,
        like,
        watch);
  }

  @Override
  public String key() {
    return id;
  }

  @Override
  public String eventId() {
    return id + "." + revision;
  }

  @Override
  public Instant eventTime() {
    return changed;
  }
}
