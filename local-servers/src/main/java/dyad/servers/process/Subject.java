package dyad.servers.process;

import java.time.Duration;
import java.util.List;

/** Something that is started elsewhere and waited for: a process, a container. */
public interface Subject {
  /** What people call it. */
  String name();

  /** Waits for its end, at most for the given time, and says whether it has ended. */
  boolean awaitExit(Duration time) throws InterruptedException;

  /** How it has ended, for example {@code status 1}. */
  String ending();

  /** The last lines that it has printed. */
  List<String> logTail();
}
