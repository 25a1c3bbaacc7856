package dyad.servers.process;

import java.time.Duration;

/** A process did not become ready. */
public class NotReadyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private NotReadyException(String what, Subject subject, String lastSeen) {
    super(
        """
        %s %s. Last seen: %s
        Its log ends with:
        %s"""
            .formatted(subject.name(), what, lastSeen, String.join("\n", subject.logTail())));
  }

  static NotReadyException ended(Subject subject, String lastSeen) {
    return new NotReadyException(
        "ended with " + subject.ending() + " before it was ready", subject, lastSeen);
  }

  static NotReadyException timedOut(Subject subject, Duration timeout, String lastSeen) {
    return new NotReadyException(
        "was not ready within " + timeout.toMillis() + " ms", subject, lastSeen);
  }

  static NotReadyException interrupted(Subject subject, String lastSeen) {
    return new NotReadyException("was given up by its waiting thread", subject, lastSeen);
  }
}
