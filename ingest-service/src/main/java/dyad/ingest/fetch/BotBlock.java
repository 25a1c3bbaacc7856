package dyad.ingest.fetch;

import dyad.ingest.fetch.FetchOutcome.FailureKind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;

/**
 * Recognises that a server, or a service before it, keeps programs out. There is nothing to mend on
 * our side: the outlet has to let us in, so it is told from an error and seldom tried again.
 */
final class BotBlock {
  private static final Set<Integer> REFUSALS = Set.of(401, 403, 405, 406, 418, 451);

  /** Headers by which such services show themselves when they step in. */
  private static final Map<String, String> MARKS =
      Map.of(
          "cf-mitigated", "Cloudflare",
          "x-datadome", "DataDome",
          "x-datadome-cid", "DataDome",
          "x-iinfo", "Imperva",
          "x-sucuri-block", "Sucuri",
          "x-amzn-waf-action", "AWS WAF",
          "x-px-block", "HUMAN");

  private BotBlock() {}

  /** The failure, if this answer is such a refusal. */
  static Optional<FetchOutcome> of(HttpOutcome.Answered answer) {
    if (!REFUSALS.contains(answer.status())) {
      return Optional.empty();
    }
    Optional<String> service = service(answer.headers());
    return service.isPresent() || answer.status() == 403
        ? Optional.of(new FetchOutcome.Failed(FailureKind.BLOCKED, detail(answer, service)))
        : Optional.empty();
  }

  private static Optional<String> service(HttpHeaders headers) {
    return MARKS.entrySet().stream()
        .filter(mark -> headers.containsHeader(mark.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static String detail(HttpOutcome.Answered answer, Optional<String> service) {
    return "%s does not let this program in (status %d%s); ask the outlet to allow it"
        .formatted(
            answer.url().getHost(),
            answer.status(),
            service.map(name -> ", by " + name).orElse(""));
  }
}
