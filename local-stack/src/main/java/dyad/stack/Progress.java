package dyad.stack;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Tells the person at the terminal what is being done and how long it has taken. */
final class Progress {
  private final PrintStream out;
  private final InstantSource clock;
  private final Instant began;

  Progress(PrintStream out, InstantSource clock) {
    this.out = out;
    this.clock = clock;
    this.began = clock.instant();
  }

  /** One line, behind the seconds since the start. */
  synchronized void say(String line) {
    out.printf("%6.1f s  %s%n", elapsed().toMillis() / 1000.0, line);
    out.flush();
  }

  /** Lines without the time, for what is to be read at leisure. */
  synchronized void show(String lines) {
    out.println(lines);
    out.flush();
  }

  Duration elapsed() {
    return Duration.between(began, clock.instant());
  }
}
