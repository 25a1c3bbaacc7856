package dyad.search.api;

import dyad.event.AlertChannel;
import dyad.event.AlertChoices;
import dyad.event.AlertItem;
import dyad.event.AlertWatch;
import dyad.search.alert.deliver.SendingAbilities;
import dyad.search.alert.like.LikeMeanings;
import dyad.search.alert.subscription.SubscriptionDraft;
import dyad.search.alert.watch.NumberWatch;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes requests' bodies drafts that can be kept: checked, and with what they are to be like. */
@Component
class SubscriptionDrafts {
  private final LikeMeanings likes;
  private final NumberWatch numbers;
  private final SendingAbilities abilities;
  private final InstantSource clock;

  SubscriptionDrafts(
      LikeMeanings likes, NumberWatch numbers, SendingAbilities abilities, InstantSource clock) {
    this.likes = likes;
    this.numbers = numbers;
    this.abilities = abilities;
    this.clock = clock;
  }

  /**
   * The draft, to be kept.
   *
   * @param before the channel as it is, null for a new subscription
   * @throws InvalidRequestException at once, when the body does not say what it should
   * @throws SubscriptionException at once, when its channel cannot be sent to
   */
  Mono<SubscriptionDraft> toKeep(@Nullable String body, @Nullable AlertChannel before) {
    SubscriptionDraft draft = read(body, before);
    AlertChannel.Type type = draft.channel().type();
    if (type == AlertChannel.Type.WEBHOOK && !abilities.webhooks()) {
      throw SubscriptionException.unsigned();
    }
    if (type == AlertChannel.Type.EMAIL && !abilities.mail()) {
      throw SubscriptionException.withoutMail();
    }
    return Mono.fromFuture(() -> likes.known(draft)).delayUntil(this::seen);
  }

  /** A number that there is not must not be watched for. */
  private Mono<List<AlertItem>> seen(SubscriptionDraft draft) {
    AlertWatch.OfTrend trend = draft.watch() == null ? null : draft.watch().trend();
    return trend == null
        ? Mono.empty()
        : Mono.fromFuture(() -> numbers.since(trend, draft.query(), clock.instant()));
  }

  /** The draft, to be tried: its channel need not work. */
  Mono<SubscriptionDraft> toTry(@Nullable String body) {
    SubscriptionDraft draft = read(body, null);
    return Mono.fromFuture(() -> likes.known(draft));
  }

  private static SubscriptionDraft read(@Nullable String body, @Nullable AlertChannel before) {
    SubscriptionDraft draft = SubscriptionRequest.draft(body == null ? "" : body, before);
    AlertWatch watch = draft.watch();
    if (watch != null && (draft.like() != null || !draft.choices().equals(AlertChoices.NONE))) {
      throw new InvalidRequestException("watch", "with watch there is no like and no choices");
    }
    if (watch != null && watch.feeds() != null && !draft.query().isBlank()) {
      throw new InvalidRequestException("query", "feeds are watched without a query");
    }
    return draft;
  }
}
