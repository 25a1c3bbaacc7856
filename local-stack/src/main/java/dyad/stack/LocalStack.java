package dyad.stack;

import dyad.servers.process.NotReadyException;
import dyad.servers.process.PortTakenException;
import dyad.servers.process.ProcessStartException;
import dyad.stack.alert.ApiException;
import dyad.stack.alert.SubscribeCommand;
import dyad.stack.alert.SubscriptionsCommand;
import dyad.stack.alert.WatchCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;

/**
 * The command line of {@code ./dyad}. Exit status: 0 done, 1 failed, 2 bad usage, 3 not running.
 */
@Command(
    name = "./dyad",
    description = "Runs Dyad on this machine.",
    mixinStandardHelpOptions = true,
    subcommands = {
      UpCommand.class,
      DownCommand.class,
      StatusCommand.class,
      ReindexCommand.class,
      WatchCommand.class,
      SubscribeCommand.class,
      SubscriptionsCommand.class
    })
public final class LocalStack implements Runnable {
  static final int NOT_RUNNING = 3;

  @Spec private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

  private LocalStack() {}

  /** Runs one command and ends the process with its status. */
  public static void main(String[] args) {
    CommandLine commandLine = new CommandLine(new LocalStack());
    commandLine.setExecutionExceptionHandler(LocalStack::tell);
    System.exit(commandLine.execute(args));
  }

  private static int tell(Exception e, CommandLine commandLine, CommandLine.ParseResult parsed)
      throws Exception {
    if (!isForPeople(e)) {
      throw e;
    }
    commandLine.getErr().println("dyad: " + e.getMessage());
    return e instanceof ApiException api && api.isAway()
        ? NOT_RUNNING
        : CommandLine.ExitCode.SOFTWARE;
  }

  /** Whether the message alone says what went wrong, so that a stack trace would only hide it. */
  private static boolean isForPeople(Exception e) {
    return e instanceof StackException
        || e instanceof ApiException
        || e instanceof NotReadyException
        || e instanceof ProcessStartException
        || e instanceof PortTakenException;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        java.util.Objects.requireNonNull(spec).commandLine(),
        "say what to do: up, down, status, reindex, watch, subscribe or subscriptions");
  }
}
