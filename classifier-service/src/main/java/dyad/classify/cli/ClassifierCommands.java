package dyad.classify.cli;

import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands besides the service itself. */
@Command(
    name = "dyad",
    mixinStandardHelpOptions = true,
    subcommands = {ClassifyCommand.class, EvaluateCommand.class, TrainCommand.class})
public final class ClassifierCommands {
  private static final Set<String> NAMES = Set.of("classify", "evaluate", "train");

  private ClassifierCommands() {}

  /** Whether the arguments call for a command, rather than for the service. */
  public static boolean isMeant(String[] args) {
    return args.length > 0 && NAMES.contains(args[0]);
  }

  /** Runs the command and gives its exit status. */
  public static int run(String[] args) {
    System.setProperty("logback.configurationFile", "logback-cli.xml");
    CommandLine commands = new CommandLine(new ClassifierCommands());
    commands.setExecutionExceptionHandler(
        (e, command, result) -> {
          command.getErr().println(command.getCommandName() + ": " + e.getMessage());
          return 1;
        });
    return commands.execute(args);
  }
}
