package dyad.web.status;

import dyad.web.service.Answer;
import org.jspecify.annotations.Nullable;

/**
 * How a service is.
 *
 * @param name like {@code search-service}
 * @param does what it does, in a few words
 * @param state in words
 * @param isWell whether it is ready
 * @param version of the program, empty while nobody tells
 */
public record ServiceState(String name, String does, String state, boolean isWell, String version) {

  /** What is read of a service's build. */
  record Program(@Nullable Build build) {}

  /** A build. */
  record Build(String version) {}

  static ServiceState of(
      String name, String does, Answer<Readiness> readiness, Answer<Program> info) {
    String version = info.found().map(Program::build).map(Build::version).orElse("");
    return switch (readiness) {
      case Answer.Found<Readiness> found -> new ServiceState(name, does, "ready", true, version);
      case Answer.Away<Readiness> away ->
          new ServiceState(name, does, words(away.reason()), false, version);
      default -> new ServiceState(name, does, "runs, but does not say how it is", false, version);
    };
  }

  /** What is read of a service's readiness. */
  record Readiness(String status) {}

  private static String words(String reason) {
    return reason.startsWith("503")
        ? "runs, but is not ready: what it needs (Kafka, Elasticsearch) is away"
        : "does not answer";
  }
}
