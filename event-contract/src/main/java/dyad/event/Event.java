package dyad.event;

import java.time.Instant;

/** Something that happened, as told on one of the topics of {@link Topic}. */
public sealed interface Event
    permits ArticleIngested,
        ArticleClassified,
        FeedFollowed,
        FeedState,
        FeedHealthChanged,
        LabelCorrected {

  /** The Kafka key: what the event is about. Events of one key stay in order. */
  String key();

  /**
   * The CloudEvents {@code id}: the same for a repeat of the same event, another for every other
   * one. Derived from the event's content.
   */
  String eventId();

  /** The CloudEvents {@code time}: when the thing happened (not when it was sent). */
  Instant eventTime();
}
