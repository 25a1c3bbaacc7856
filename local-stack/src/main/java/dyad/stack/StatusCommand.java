package dyad.stack;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Tells what runs and how many articles passed each stage. */
@Command(
    name = "status",
    description =
        "What runs, and how many articles passed each stage. Exit status: 0 all parts are up, 1 a"
            + " part is down, 3 nothing runs.",
    mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
  @Option(names = "--json", description = "For programs.")
  private boolean json;

  @Override
  public Integer call() throws InterruptedException {
    Optional<StackState> state = StackState.running(Layout.ofThisClone().stateFile());
    if (state.isEmpty()) {
      System.out.println(json ? "{\"phase\":\"stopped\"}" : "Dyad is not running.");
      return LocalStack.NOT_RUNNING;
    }
    try (ServiceStatus services = new ServiceStatus()) {
      StatusReport report = StatusReport.of(state.get(), services);
      System.out.println(json ? asJson(report) : report.asText());
      return report.processes().stream().allMatch(part -> part.state().equals("up")) ? 0 : 1;
    }
  }

  private static String asJson(StatusReport report) {
    return JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValueAsString(report);
  }
}
