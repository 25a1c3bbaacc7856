package dyad.stack;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts everything; stays until Ctrl-C, or returns when all is ready. */
@Command(
    name = "up",
    description = "Starts Kafka, Elasticsearch and the services, and stays until Ctrl-C.",
    mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {
  private static final String DETACH = "--detach";

  @Mixin private UpOptions options = new UpOptions();

  @Option(
      names = {"-d", DETACH},
      description = "Return once all is ready; './dyad down' stops it.")
  private boolean detach;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Layout layout = Layout.ofThisClone();
    Optional<StackState> running = StackState.running(layout.stateFile());
    if (running.isPresent()) {
      long pid = running.get().supervisor().pid();
      throw new StackException("already running (process " + pid + "); './dyad down' stops it");
    }
    if (detach) {
      return new DetachedStart(layout, System.out).run(argumentsOfTheSupervisor());
    }
    Clock clock = Clock.systemUTC();
    return new Supervisor(layout, options, new Progress(System.out, clock), clock).run();
  }

  private List<String> argumentsOfTheSupervisor() {
    return Objects.requireNonNull(spec).commandLine().getParseResult().originalArgs().stream()
        .filter(argument -> !argument.equals("up"))
        .filter(argument -> !argument.equals(DETACH) && !argument.equals("-d"))
        .toList();
  }
}
