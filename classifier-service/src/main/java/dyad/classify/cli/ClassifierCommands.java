package dyad.classify.cli;

import java.nio.file.NoSuchFileException;
import java.util.Set;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands besides the service itself. */
@Command(
    name = "dyad",
    mixinStandardHelpOptions = true,
    subcommands = {
      ClassifyCommand.class,
      EvaluateCommand.class,
      TrainCommand.class,
      ReclassifyCommand.class
    })
public final class ClassifierCommands {
  private static final Set<String> NAMES = Set.of("classify", "evaluate", "train", "reclassify");

  private ClassifierCommands() {}

  /** Whether the arguments call for a command, rather than for the service. */
  public static boolean isMeant(String[] args) {
    return args.length > 0 && NAMES.contains(args[0]);
  }

  /** Runs the command and gives its exit status. */
  public static int run(String[] args) {
    System.setProperty("logback.configurationFile", "logback-cli.xml");
    // Before several threads would ask for loggers at once, of which SLF4J warns on standard error.
    LoggerFactory.getILoggerFactory();
    return commandLine().execute(args);
  }

  /** The commands, which tell of a failure in one line. */
  static CommandLine commandLine() {
    CommandLine commands = new CommandLine(new ClassifierCommands());
    commands.setExecutionExceptionHandler(
        (e, command, result) -> {
          command.getErr().println(command.getCommandName() + ": " + reason(e));
          return 1;
        });
    return commands;
  }

  private static String reason(Exception e) {
    return e instanceof NoSuchFileException
        ? "there is no file " + e.getMessage()
        : String.valueOf(e.getMessage());
  }
}
