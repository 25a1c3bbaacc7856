package dyad.stack;

import dyad.servers.process.PortAllocator;
import dyad.servers.process.ProcessIdentity;
import dyad.servers.process.ProcessRegistry;
import dyad.stack.StackState.Part;
import dyad.stack.StackState.Phase;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Holds a running stack together: starts its parts in order, starts again what dies, and stops all
 * of it in order when {@code down} asks for it. When the process itself is told to end, its
 * children end with it.
 */
final class Supervisor {
  /** Where alerts link to. */
  private static final String PUBLIC_URL = "DYAD_ALERT_PUBLIC_URL";

  private static final Duration HEARTBEAT = Duration.ofMillis(300);

  private final Layout layout;
  private final UpOptions options;
  private final Progress progress;
  private final InstantSource clock;
  private final RunFiles files;
  private final Path profile;
  private final List<ServiceProcess> services = new ArrayList<>();
  private Phase phase = Phase.STARTING;
  private volatile boolean ending;

  Supervisor(Layout layout, UpOptions options, Progress progress, InstantSource clock) {
    this.layout = layout;
    this.options = options;
    this.progress = progress;
    this.clock = clock;
    this.files = new RunFiles(layout, options.data);
    this.profile =
        Objects.requireNonNullElse(options.profile, layout.defaultProfile()).toAbsolutePath();
  }

  /** Runs the stack until it is asked to stop. */
  int run() throws InterruptedException, IOException {
    endWhatAKilledRunLeft();
    check();
    files.prepare();
    // Ctrl-C reaches the children too: what ends then has not died and is not to be started again.
    Runtime.getRuntime().addShutdownHook(new Thread(() -> ending = true));
    progress.say("starting Kafka and Elasticsearch (Ctrl-C stops everything)");
    Servers servers = Servers.start(options, profile, files, progress);
    try (ServiceStatus status = new ServiceStatus()) {
      startServices(servers, status);
      if (options.demo) {
        DemoFeeds demo = new DemoFeeds(status, addresses(), progress);
        watchUntil(servers, demo::isWorthNoFurtherWait);
      }
      phase = Phase.READY;
      record(servers);
      progress.show(Welcome.text(addresses(), options.demo));
      watchUntil(servers, () -> false);
    } finally {
      stop(servers);
    }
    return 0;
  }

  private void endWhatAKilledRunLeft() {
    int ended = ProcessRegistry.ofUser().endOrphans();
    if (ended > 0) {
      progress.say("ended " + ended + " processes that a killed run had left behind");
    }
  }

  private void check() {
    if (!Files.isRegularFile(profile.resolve("profile.yaml"))) {
      throw new StackException(profile + " is no profile: it has no profile.yaml");
    }
    options
        .ports()
        .forEach((service, port) -> checkFree(service.directory(), service.portOption(), port));
    if (options.demo) {
      checkFree("the demo's feed server", "--feeds-port", options.feedsPort);
    }
  }

  private static void checkFree(String name, String option, int port) {
    if (!PortAllocator.isFree(port)) {
      throw new StackException(
          "port %d, for %s, is taken; choose another with %s".formatted(port, name, option));
    }
  }

  private void startServices(Servers servers, ServiceStatus status) {
    ServiceCommand command =
        new ServiceCommand(
            layout, profile, options.ports(), servers.bootstrapServers(), servers.elasticsearch());
    for (Service service : Service.values()) {
      services.add(
          ServiceProcess.start(
              command.of(service, settings(service, servers)), command.address(service)));
    }
    record(servers);
    for (ServiceProcess service : services) {
      service.awaitReady(status);
      progress.say(service.name() + " is ready at " + service.address());
    }
  }

  private Map<String, String> settings(Service service, Servers servers) {
    return switch (service) {
      case INGEST -> demoSettings(servers.demoFeedList());
      case SEARCH -> alertSettings();
      case CLASSIFIER, WEB -> Map.of();
    };
  }

  private static Map<String, String> demoSettings(@Nullable URI demoFeedList) {
    return demoFeedList == null
        ? Map.of()
        : Map.of(
            "DYAD_INGEST_FEEDS",
            demoFeedList.toString(),
            // The sample feeds are on this machine, where the guard lets nobody else look.
            "DYAD_INGEST_ALLOWED_NETWORKS",
            "127.0.0.0/8",
            // They all have one host, which is ours: no need to spare it.
            "DYAD_INGEST_POLL_HOST_PAUSE",
            "0ms");
  }

  /** What a person has set stays. */
  private Map<String, String> alertSettings() {
    Map<String, String> settings = new HashMap<>();
    if (!isSet(AlertKey.SETTING)) {
      settings.put(AlertKey.SETTING, new AlertKey(files.alertKey()).value());
    }
    if (!isSet(PUBLIC_URL)) {
      settings.put(PUBLIC_URL, address(Service.SEARCH).toString());
    }
    return settings;
  }

  private static boolean isSet(String setting) {
    return !System.getenv().getOrDefault(setting, "").isEmpty();
  }

  private void watchUntil(Servers servers, Condition done) throws InterruptedException {
    while (!ending && !files.isStopRequested() && !done.holds()) {
      servers.startAgainIfDead(progress);
      for (ServiceProcess service : services) {
        if (service.startAgainIfDead(clock.instant())) {
          progress.say(service.name() + " has died and is started again");
          record(servers);
        }
      }
      Thread.sleep(HEARTBEAT);
    }
  }

  private void stop(Servers servers) throws IOException {
    progress.say("stopping");
    phase = Phase.STOPPING;
    record(servers);
    services.reversed().parallelStream().forEach(ServiceProcess::stop);
    servers.stop();
    files.forget();
    progress.say("stopped");
  }

  private Map<Service, URI> addresses() {
    Map<Service, URI> addresses = new LinkedHashMap<>();
    for (Service service : Service.values()) {
      addresses.put(service, address(service));
    }
    return addresses;
  }

  private URI address(Service service) {
    return URI.create("http://127.0.0.1:" + options.ports().get(service));
  }

  /** Something to wait for. */
  @FunctionalInterface
  private interface Condition {
    boolean holds() throws InterruptedException;
  }

  private static ProcessIdentity self() {
    return ProcessIdentity.of(ProcessHandle.current())
        .orElseThrow(() -> new StackException("this system does not say when a process started"));
  }

  private void record(Servers servers) {
    List<Part> parts = new ArrayList<>(servers.parts());
    services.forEach(service -> parts.add(service.part()));
    new StackState(self(), phase, options.demo, parts).write(layout.stateFile());
  }
}
