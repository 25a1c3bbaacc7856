package dyad.event;

import java.time.Instant;

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
    Instant changed)
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
        now);
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
        now);
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
