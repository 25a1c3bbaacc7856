package dyad.ingest.check;

import dyad.ingest.profile.InvalidProfileException;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command. Exit status: 0 all are feeds, 1 some are not, 2 bad usage. */
@Command(
    name = "./dyad feed check",
    sortOptions = false,
    usageHelpWidth = 100,
    description = {
      "Reads feeds once and shows them as Dyad would take them: title, format, what had to be mended,",
      "when it would be asked again, and each entry with whether it passes the gate and why."
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:all are feeds", "1:some are not", "2:bad usage"},
    footer = {
      "",
      "Examples:",
      "  ./dyad feed check https://www.dawn.com/feeds/home",
      "  ./dyad feed check --json saved.xml | jq -r '.entries[] | select(.gate.pass) | .title'"
    })
public final class FeedCheck implements Callable<Integer> {
  @Option(names = "--json", description = "One line of JSON for each argument.")
  private boolean json;

  @Option(
      names = "--allow-private-network",
      description = "Ask servers in private networks and on this machine, too.")
  private boolean allowPrivateNetwork;

  @Parameters(
      arity = "1..*",
      paramLabel = "URL|FILE",
      description = "A feed's http(s) address, or a file that holds one.")
  private List<String> sources = List.of();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli looks at it.
  private boolean help;

  @Spec private CommandLine.Model.@Nullable CommandSpec spec;

  private FeedCheck() {}

  /** Checks the feeds that the arguments name and ends the process. */
  public static void main(String[] arguments) {
    System.setProperty("logback.configurationFile", "dyad/ingest/check/logback.xml");
    System.exit(new CommandLine(new FeedCheck()).execute(arguments));
  }

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    CheckReport report = json ? new JsonReport(out) : new TextReport(out);
    CheckSettings settings = settings();
    boolean allOk = true;
    try (Documents documents = new Documents(CheckSettings.fetchProperties(allowPrivateNetwork))) {
      FeedReading reading =
          new FeedReading(settings.gate(), settings.firstPoll(), InstantSource.system());
      for (String source : sources) {
        CheckedFeed feed = reading.read(source, documents.get(source));
        report.add(feed);
        allOk &= feed.error() == null;
      }
    }
    return allOk ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  private CheckSettings settings() {
    try {
      return CheckSettings.read();
    } catch (InvalidProfileException e) {
      throw new CommandLine.ParameterException(
          Objects.requireNonNull(spec).commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
