package dyad.servers.process;

import java.time.Duration;

/** A process did not become ready. */
public class NotReadyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private NotReadyException(String what, ManagedProcess process, String lastSeen) {
    super(
        """
        %s %s. Last seen: %s
        Log %s ends with:
        %s"""
            .formatted(
                process.name(),
                what,
                lastSeen,
                process.log().path(),
                String.join("\n", process.logTail())));
  }

  static NotReadyException ended(ManagedProcess process, String lastSeen) {
    String status =
        process.exitStatus().stream().mapToObj(Integer::toString).findFirst().orElse("?");
    return new NotReadyException(
        "ended with status " + status + " before it was ready", process, lastSeen);
  }

  static NotReadyException timedOut(ManagedProcess process, Duration timeout, String lastSeen) {
    return new NotReadyException(
        "was not ready within " + timeout.toSeconds() + " s", process, lastSeen);
  }

  static NotReadyException interrupted(ManagedProcess process, String lastSeen) {
    return new NotReadyException(
        "was being waited for by an interrupted thread", process, lastSeen);
  }
}
