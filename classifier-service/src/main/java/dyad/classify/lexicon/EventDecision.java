package dyad.classify.lexicon;

import dyad.classify.framework.EventNote;
import dyad.event.EventType;
import java.util.List;

/** Decides the event: the best supported type, the earlier of the framework where two are level. */
final class EventDecision {
  private static final double LEAST = 1;

  private final List<EventNote> events;

  EventDecision(List<EventNote> events) {
    this.events = events;
  }

  EventType decide(Tally tally) {
    EventType best = EventType.NONE;
    double most = 0;
    for (EventNote event : events) {
      double sum = tally.sum(Label.event(event.label()));
      if (sum >= LEAST && sum > most) {
        best = event.label();
        most = sum;
      }
    }
    return best;
  }
}
