package dyad.search.alert.raise;

import dyad.event.AlertItem;
import dyad.event.AlertRaised;
import dyad.event.AlertSchedule;
import dyad.event.AlertState;
import dyad.event.AlertState.Told;
import dyad.event.ArticleMatched;
import dyad.event.EventType;
import dyad.event.Pillar;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides what a subscription's owner is told.
 *
 * <p>A story is told of once, by its first article that matches; further outlets are quiet. It is
 * told of a second time, at most once, when it takes a turn: another pillar, or an event of a type
 * not seen in it. An edited article is no news of a story not told of. Digests, quiet hours and the
 * limit per hour only put off: what waits goes together, one article of each story.
 */
final class AlertRules {
  private static final Duration HOUR = Duration.ofHours(1);

  private AlertRules() {}

  /** The past of a subscription that has none. */
  static AlertState fresh(String subscriptionId, Instant now) {
    return new AlertState(subscriptionId, List.of(), List.of(), null, List.of(), now);
  }

  /** What follows from a match. */
  static Decision matched(
      AlertState before, AlertSchedule schedule, ArticleMatched match, Instant now) {
    AlertItem item = match.item();
    Told known =
        before.stories().stream().filter(told -> match.isOf(told.story())).findFirst().orElse(null);
    if (known == null) {
      Told first = new Told(item.story(), item.pillar(), Set.of(item.event()), false);
      return match.revision() > 1
          ? new Decision(before, List.of())
          : tell(with(before, first, match, now), schedule, first(item), match, now);
    }
    if (!isTurn(known, item)) {
      return new Decision(before, List.of());
    }
    Set<EventType> events = new HashSet<>(known.events());
    events.add(item.event());
    Told turned = new Told(item.story(), item.pillar(), events, true);
    AlertState after = with(before, turned, match, now);
    return known.developing()
        ? new Decision(after, List.of())
        : tell(after, schedule, AlertRaised.Kind.DEVELOPING, match, now);
  }

  private static AlertRaised.Kind first(AlertItem item) {
    return item.subject() == AlertItem.Subject.ARTICLE
        ? AlertRaised.Kind.FIRST
        : AlertRaised.Kind.NOTICE;
  }

  private static boolean isTurn(Told known, AlertItem item) {
    boolean otherPillar = item.pillar() != Pillar.NONE && item.pillar() != known.pillar();
    boolean newEvent = item.event() != EventType.NONE && !known.events().contains(item.event());
    return otherPillar || newEvent;
  }

  private static AlertState with(AlertState before, Told told, ArticleMatched match, Instant now) {
    List<Told> stories = new ArrayList<>(before.stories());
    stories.removeIf(each -> match.isOf(each.story()));
    stories.add(told);
    int tooMany = Math.max(0, stories.size() - AlertState.MAX_STORIES);
    return new AlertState(
        before.subscriptionId(),
        stories.subList(tooMany, stories.size()),
        before.waiting(),
        before.due(),
        before.sent(),
        now);
  }

  private static Decision tell(
      AlertState state,
      AlertSchedule schedule,
      AlertRaised.Kind kind,
      ArticleMatched match,
      Instant now) {
    AlertItem item = match.item();
    Instant earliest = earliest(state, schedule, now);
    if (earliest.isAfter(now) || !state.waiting().isEmpty()) {
      return wait(state, match, earliest, now);
    }
    String id = AlertId.of(state.subscriptionId(), kind.label(), item.story());
    AlertRaised alert = new AlertRaised(id, state.subscriptionId(), kind, List.of(item), now);
    return new Decision(sent(state, List.of(), schedule, now), List.of(alert));
  }

  private static Instant earliest(AlertState state, AlertSchedule schedule, Instant now) {
    if (schedule.every() != AlertSchedule.Every.IMMEDIATE) {
      return AlertTimes.nextDigest(schedule, now);
    }
    List<Instant> lately = lately(state, now);
    Integer most = schedule.mostPerHour();
    Instant free =
        most != null && lately.size() >= most ? lately.get(lately.size() - most).plus(HOUR) : now;
    return AlertTimes.awake(schedule, free);
  }

  private static Decision wait(AlertState state, ArticleMatched match, Instant due, Instant now) {
    List<AlertItem> waiting = new ArrayList<>(state.waiting());
    waiting.removeIf(each -> match.isOf(each.story()));
    waiting.add(match.item().brief());
    boolean isFull = waiting.size() >= AlertRaised.MAX_ITEMS;
    Instant first = state.due() == null || due.isBefore(state.due()) ? due : state.due();
    AlertState after =
        new AlertState(
            state.subscriptionId(),
            state.stories(),
            waiting,
            isFull ? now : first,
            state.sent(),
            now);
    return new Decision(after, List.of());
  }

  /** What follows from its being that late: what waits and is due goes together. */
  static Decision due(AlertState before, AlertSchedule schedule, Instant now) {
    Instant due = before.due();
    if (due == null || due.isAfter(now) || before.waiting().isEmpty()) {
      return new Decision(before, List.of());
    }
    String newest = before.waiting().getLast().articleId();
    String id =
        AlertId.of(before.subscriptionId(), AlertRaised.Kind.DIGEST.label(), due + " " + newest);
    AlertRaised alert =
        new AlertRaised(
            id, before.subscriptionId(), AlertRaised.Kind.DIGEST, grouped(before.waiting()), now);
    return new Decision(sent(before, List.of(), schedule, now), List.of(alert));
  }

  /** By leading pillar, then by leading theme, then in time. */
  private static List<AlertItem> grouped(List<AlertItem> items) {
    return items.stream()
        .sorted(
            Comparator.comparing(AlertItem::primary)
                .thenComparing(item -> item.themes().isEmpty() ? "" : item.themes().getFirst())
                .thenComparing(AlertItem::published))
        .toList();
  }

  private static AlertState sent(
      AlertState state, List<AlertItem> waiting, AlertSchedule schedule, Instant now) {
    List<Instant> sent = new ArrayList<>(lately(state, now));
    if (schedule.mostPerHour() != null) {
      sent.add(now);
    }
    return new AlertState(state.subscriptionId(), state.stories(), waiting, null, sent, now);
  }

  private static List<Instant> lately(AlertState state, Instant now) {
    return state.sent().stream().filter(each -> each.plus(HOUR).isAfter(now)).toList();
  }
}
