package dyad.web.status;

import dyad.web.frame.Moment;
import dyad.web.service.Ask;
import dyad.web.service.Service;
import dyad.web.service.Services;
import dyad.web.status.ServiceState.Program;
import dyad.web.status.ServiceState.Readiness;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The page of what flows where. It asks the services anew each time, and is never missing itself.
 */
@Controller
class StatusController {
  private static final Ask STATUS = Ask.to("/api/v1/status");
  private static final Ask METRICS = Ask.to("/actuator/prometheus");
  private static final Ask READINESS = Ask.to("/actuator/health/readiness");
  private static final Ask PROGRAM = Ask.to("/actuator/info");

  private final Services services;
  private final InstantSource clock;
  private final String version;

  StatusController(Services services, InstantSource clock, ObjectProvider<BuildProperties> build) {
    this.services = services;
    this.clock = clock;
    BuildProperties built = build.getIfAvailable();
    this.version = built == null ? "" : Objects.requireNonNullElse(built.getVersion(), "");
  }

  @GetMapping("/status")
  Mono<Rendering> page() {
    return view("status");
  }

  /** Only what changes, to be put in the place of what stands there. */
  @GetMapping("/status/flow")
  Mono<Rendering> part() {
    return view("status-flow :: flow");
  }

  private Mono<Rendering> view(String name) {
    return Mono.zip(flow(), states())
        .map(
            both ->
                Rendering.view(name)
                    .modelAttribute("flow", both.getT1())
                    .modelAttribute("services", both.getT2())
                    .modelAttribute("version", version)
                    .modelAttribute("asOf", Moment.of(clock.instant()))
                    .build());
  }

  private Mono<Flow> flow() {
    return Mono.zip(
            services.ingest().get(STATUS, IngestCounts.class),
            services.classifier().get(STATUS, ClassifierCounts.class),
            services.search().get(STATUS, SearchCounts.class),
            services.search().get(METRICS, String.class))
        .map(
            all ->
                Flow.of(
                    all.getT1().found(),
                    all.getT2().found(),
                    all.getT3().found(),
                    all.getT4().found().flatMap(AlertCounts::in)));
  }

  private Mono<List<ServiceState>> states() {
    return Flux.concat(
            state(services.ingest(), "follows feeds and finds articles"),
            state(services.classifier(), "labels them"),
            state(services.search(), "keeps, searches and alerts"))
        .collectList();
  }

  private static Mono<ServiceState> state(Service service, String does) {
    return Mono.zip(service.get(READINESS, Readiness.class), service.get(PROGRAM, Program.class))
        .map(both -> ServiceState.of(service.name(), does, both.getT1(), both.getT2()));
  }
}
