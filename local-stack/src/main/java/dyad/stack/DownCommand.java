package dyad.stack;

import dyad.servers.process.ProcessIdentity;
import dyad.stack.StackState.Part;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** Stops what {@code up} started, also when its supervisor was killed. */
@Command(
    name = "down",
    description = "Stops what 'up' started. Data given by --data stays.",
    mixinStandardHelpOptions = true)
final class DownCommand implements Callable<Integer> {
  private static final long PATIENCE_SECONDS = 60;

  @Override
  public Integer call() throws InterruptedException, IOException {
    Layout layout = Layout.ofThisClone();
    Optional<StackState> state = StackState.read(layout.stateFile());
    if (state.isEmpty()) {
      System.out.println("Dyad is not running.");
      return 0;
    }
    Optional<ProcessHandle> supervisor = state.get().supervisor().find();
    if (supervisor.isPresent()) {
      askToStop(supervisor.get(), new RunFiles(layout, null));
    }
    List<ProcessHandle> left = left(layout, state.get());
    left.forEach(ProcessHandle::destroyForcibly);
    for (ProcessHandle process : left) {
      await(process);
    }
    new RunFiles(layout, null).forget();
    System.out.println("Dyad has stopped.");
    return 0;
  }

  private static void askToStop(ProcessHandle supervisor, RunFiles files)
      throws InterruptedException, IOException {
    System.out.println("Stopping Dyad (process " + supervisor.pid() + ")");
    files.requestStop();
    if (!await(supervisor)) {
      supervisor.destroyForcibly();
      await(supervisor);
    }
  }

  /** What still runs of the stack: nothing, unless the supervisor could not stop it. */
  private static List<ProcessHandle> left(Layout layout, StackState before) {
    StackState state = StackState.read(layout.stateFile()).orElse(before);
    return state.processes().stream()
        .map(Part::process)
        .filter(Objects::nonNull)
        .map(ProcessIdentity::find)
        .flatMap(Optional::stream)
        .flatMap(process -> Stream.concat(process.descendants(), Stream.of(process)))
        .toList();
  }

  private static boolean await(ProcessHandle process) throws InterruptedException {
    try {
      process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return false;
    }
  }
}
