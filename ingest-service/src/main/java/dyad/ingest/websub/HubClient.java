package dyad.ingest.websub;

import dyad.event.HubLease;
import dyad.ingest.fetch.GuardedHttp;
import dyad.ingest.fetch.HttpCall;
import dyad.ingest.fetch.HttpOutcome;
import java.net.URI;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Asks hubs to send what is new in a feed, or to stop (WebSub, section 5.1). */
public final class HubClient {
  private static final Logger LOG = LoggerFactory.getLogger(HubClient.class);
  private static final int LONGEST_ANSWER = 16 * 1024;

  private final GuardedHttp http;
  private final WebSubProperties properties;
  private final InstantSource clock;

  HubClient(GuardedHttp http, WebSubProperties properties, InstantSource clock) {
    this.http = http;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * Asks for a subscription. Whether it comes about shows when the hub calls back.
   *
   * @return the lease with the reason when the hub refuses at once; else nothing, and no error
   */
  public Mono<HubLease> subscribe(String feedId, HubLease lease) {
    return ask("subscribe", feedId, lease)
        .flatMap(
            status ->
                isRefusal(status)
                    ? Mono.just(
                        LeasePlan.refused(
                            lease, "the hub answered with status " + status, clock.instant()))
                    : Mono.empty());
  }

  /** Asks the hub to stop; if it does not hear, it stops when the lease is over. */
  public Mono<Void> unsubscribe(String feedId, HubLease lease) {
    return ask("unsubscribe", feedId, lease).then();
  }

  private Mono<Integer> ask(String mode, String feedId, HubLease lease) {
    return Mono.justOrEmpty(properties.base())
        .map(base -> CallbackAddress.of(base, feedId, lease))
        .flatMap(callback -> http.exchange(call(mode, lease, callback)))
        .flatMap(outcome -> status(mode, feedId, lease, outcome));
  }

  private HttpCall call(String mode, HubLease lease, URI callback) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("hub.mode", mode);
    fields.put("hub.topic", lease.topic().toString());
    fields.put("hub.callback", callback.toString());
    fields.put("hub.lease_seconds", String.valueOf(properties.lease().toSeconds()));
    fields.put("hub.secret", lease.secret());
    return HttpCall.form(lease.hub(), fields).atMost(LONGEST_ANSWER);
  }

  private static Mono<Integer> status(
      String mode, String feedId, HubLease lease, HttpOutcome outcome) {
    String answer =
        switch (outcome) {
          case HttpOutcome.Answered answered -> "status " + answered.status();
          case HttpOutcome.Unanswered none -> none.detail();
        };
    LOG.atInfo().addKeyValue("feedId", feedId).log("Asked {} to {}: {}", lease.hub(), mode, answer);
    return outcome instanceof HttpOutcome.Answered answered
        ? Mono.just(answered.status())
        : Mono.empty();
  }

  /** Client errors but those that say to come again. */
  private static boolean isRefusal(int status) {
    return status >= 400 && status < 500 && status != 408 && status != 429;
  }
}
