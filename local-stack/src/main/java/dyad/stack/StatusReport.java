package dyad.stack;

import dyad.servers.process.ProcessIdentity;
import dyad.stack.StackState.Part;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What {@code ./dyad status} tells.
 *
 * @param phase how far the supervisor is, like {@code ready}
 * @param demo whether it follows the demo's feeds
 * @param processes each server and service
 * @param counts how many passed each stage
 * @param underWay what is between two stages
 * @param differences where the stages do not add up
 * @param addsUp whether they do
 */
record StatusReport(
    String phase,
    boolean demo,
    List<PartStatus> processes,
    StageCounts counts,
    List<String> underWay,
    List<String> differences,
    boolean addsUp) {

  /**
   * How one part is.
   *
   * @param name as in the logs
   * @param state {@code up} or {@code down}
   * @param pid of its process, or of the supervisor when it runs within it; null when it is down
   * @param address where it listens
   * @param residentKib memory it occupies in KiB, null where that cannot be told
   * @param restarts how often it was started again
   */
  record PartStatus(
      String name,
      String state,
      @Nullable Long pid,
      URI address,
      @Nullable Long residentKib,
      int restarts) {

    static PartStatus of(Part part, ProcessIdentity supervisor) {
      ProcessIdentity process = part.withinSupervisor() ? supervisor : part.process();
      ProcessHandle handle = process == null ? null : process.find().orElse(null);
      return new PartStatus(
          part.name(),
          handle == null ? "down" : "up",
          handle == null ? null : Long.valueOf(handle.pid()),
          part.address(),
          handle == null || part.withinSupervisor() ? null : resident(handle),
          part.restarts());
    }

    private static @Nullable Long resident(ProcessHandle handle) {
      OptionalLong kib = ResidentMemory.ofTree(handle);
      return kib.isPresent() ? Long.valueOf(kib.getAsLong()) : null;
    }
  }

  static StatusReport of(StackState state, ServiceStatus services) throws InterruptedException {
    StageCounts counts = StageCounts.ask(services, addresses(state));
    return new StatusReport(
        state.phase().name().toLowerCase(Locale.ROOT),
        state.demo(),
        state.processes().stream().map(part -> PartStatus.of(part, state.supervisor())).toList(),
        counts,
        counts.underWay(),
        counts.differences(),
        counts.differences().isEmpty());
  }

  static Map<Service, URI> addresses(StackState state) {
    Map<Service, URI> addresses = new EnumMap<>(Service.class);
    for (Service service : Service.values()) {
      state.processes().stream()
          .filter(part -> part.name().equals(service.directory()))
          .forEach(part -> addresses.put(service, part.address()));
    }
    return addresses;
  }

  /** For people. */
  String asText() {
    StringBuilder text = new StringBuilder();
    text.append("Dyad is ").append(phase).append(demo ? " (demo)" : "").append("\n\n");
    text.append("%-20s %-6s %-9s %-30s %s%n".formatted("PART", "STATE", "PID", "AT", "MEMORY"));
    processes.forEach(part -> text.append(line(part)));
    text.append("%n%-20s %s%n".formatted("STAGE", "COUNT"));
    stage(text, "fetched", counts.fetched(), "entries of " + shown(counts.feeds()) + " feeds");
    stage(text, "  repeated", counts.repeated(), "seen before, unchanged");
    stage(text, "  gated out", counts.gatedOut(), "do not touch both sides");
    stage(text, "  unusable", counts.unusable(), "lack what an article needs");
    stage(text, "ingested", counts.ingested(), "articles and revisions published");
    stage(text, "classified", counts.classified(), aside(counts.classifierDeadLettered()));
    stage(text, "indexed", counts.indexed(), aside(counts.indexDeadLettered()));
    stage(text, "searchable", counts.articles(), "articles in the index");
    underWay.forEach(line -> text.append("under way: ").append(line).append('\n'));
    counts.besides().forEach(line -> text.append("besides: ").append(line).append('\n'));
    differences.forEach(line -> text.append("DOES NOT ADD UP: ").append(line).append('\n'));
    return text.append(addsUp ? "The stages add up." : "").toString();
  }

  private static String line(PartStatus part) {
    String memory = part.residentKib() == null ? "" : (part.residentKib() / 1024) + " MiB";
    String again = part.restarts() == 0 ? "" : "  started again " + part.restarts() + "×";
    return "%-20s %-6s %-9s %-30s %s%s%n"
        .formatted(part.name(), part.state(), shown(part.pid()), part.address(), memory, again);
  }

  private static void stage(StringBuilder text, String name, @Nullable Long count, String what) {
    text.append("%-20s %7s  %s%n".formatted(name, shown(count), what));
  }

  private static String aside(@Nullable Long deadLettered) {
    return deadLettered == null || deadLettered == 0
        ? ""
        : deadLettered + " put aside on the dead-letter topic";
  }

  private static String shown(@Nullable Long value) {
    return value == null ? "?" : value.toString();
  }
}
