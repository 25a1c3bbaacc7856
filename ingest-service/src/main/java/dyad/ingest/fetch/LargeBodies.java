package dyad.ingest.fetch;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Lets one large document at a time into memory. Whoever has to wait does not block a thread: it
 * asks its server for no more, which TCP holds back.
 */
final class LargeBodies {
  private final Deque<Sinks.Empty<Void>> waiting = new ArrayDeque<>();
  private Sinks.@Nullable Empty<Void> served;

  /** One document's place in the queue; to be given back when the document is done with. */
  final class Turn {
    private Sinks.@Nullable Empty<Void> place;

    /** Completes when the document may grow large; at once when it may already. */
    Mono<Void> await() {
      Sinks.Empty<Void> mine = place;
      if (mine == null) {
        mine = Sinks.empty();
        place = mine;
        queue(mine);
      }
      return mine.asMono();
    }

    void giveBack() {
      if (place != null) {
        leave(place);
      }
    }
  }

  Turn turn() {
    return new Turn();
  }

  private void queue(Sinks.Empty<Void> place) {
    synchronized (waiting) {
      waiting.add(place);
    }
    serveNext();
  }

  private void leave(Sinks.Empty<Void> place) {
    synchronized (waiting) {
      if (place.equals(served)) {
        served = null;
      }
      waiting.remove(place);
    }
    serveNext();
  }

  private void serveNext() {
    Sinks.Empty<Void> next;
    synchronized (waiting) {
      if (served != null || waiting.isEmpty()) {
        return;
      }
      next = waiting.remove();
      served = next;
    }
    next.tryEmitEmpty();
  }
}
