package dyad.ingest.backfill;

import dyad.event.SourceKind;
import dyad.ingest.profile.InvalidProfileException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** The command. Exit status: 0 all was read, 1 something was not, 2 bad usage. */
@Command(
    name = "./dyad import",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    usageHelpWidth = 100,
    description = {
      "Imports archives: JSON Lines, or feeds as files or from the web with all their older pages",
      "(RFC 5005). What names both sides is published once, marked as backfill: nobody is alerted.",
      "Doing it again changes nothing."
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:all was read", "1:something was not; it says what", "2:bad usage"},
    footer = {
      "",
      "A line of JSON Lines is an object with title and url, and if known: summary, text, published",
      "(ISO 8601), language, authors, categories, id, feed (its address), publisher (a name, or an",
      "object of name, country, kind). Other fields are passed over.",
      "",
      "Examples:",
      "  ./dyad import --publisher Dawn --country PK dawn-2022.jsonl.gz",
      "  ./dyad import https://outlet.example/feed.atom"
    })
public final class ImportCommand implements Callable<Integer> {
  @Option(names = "--publisher", paramLabel = "NAME", description = "The outlet, if not stated.")
  private @Nullable String publisher;

  @Option(names = "--country", paramLabel = "CC", description = "Its country (ISO 3166-1 alpha-2).")
  private @Nullable String country;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "press, agency, official, think-tank, organisation or academic.")
  private @Nullable String kind;

  @Option(names = "--language", paramLabel = "TAG", description = "Of entries that state none.")
  private @Nullable String language;

  @Option(
      names = "--sides",
      paramLabel = "CC",
      split = ",",
      description = "Sides that all entries touch by nature, as US,PK.")
  private List<String> sides = List.of();

  @Option(names = "--pages", description = "Fetch older pages that a feed in a file names, too.")
  private boolean pages;

  @Option(names = "--dry-run", description = "Read and count, but publish nothing.")
  private boolean dryRun;

  @Option(names = "--json", description = "The summary as one line of JSON.")
  private boolean json;

  @Option(
      names = "--kafka",
      paramLabel = "HOST:PORT",
      defaultValue = "${KAFKA_BOOTSTRAP_SERVERS:-localhost:9092}",
      description = "Where Kafka is; otherwise that of './dyad up', or localhost:9092.")
  private String kafka = "";

  @Option(
      names = "--allow-private-network",
      description = "Ask servers in private networks and on this machine, too.")
  private boolean allowPrivateNetwork;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR|URL",
      description = "A file, a folder of files, or a feed's http(s) address.")
  private List<String> sources = List.of();

  @Spec private CommandLine.Model.@Nullable CommandSpec spec;

  private ImportCommand() {}

  /** Imports what the arguments name and ends the process. */
  public static void main(String[] arguments) {
    System.setProperty("logback.configurationFile", "dyad/ingest/check/logback.xml");
    System.exit(new CommandLine(new ImportCommand()).execute(arguments));
  }

  @Override
  public Integer call() {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    ImportTally tally = new ImportTally();
    try (ImportRun run = new ImportRun(options(), stated(), tally, line.getErr())) {
      run.read(sources);
    } catch (KafkaException e) {
      line.getErr().println("dyad: Kafka at " + kafka + ": " + e.getMessage());
      if (tally.hasBegun()) {
        line.getErr().println("dyad: begin again, it goes on; so far: " + tally.progress());
      }
      return CommandLine.ExitCode.SOFTWARE;
    } catch (InvalidProfileException e) {
      throw new CommandLine.ParameterException(line, String.valueOf(e.getMessage()), e);
    }
    report(line.getOut(), tally);
    return tally.isClean() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  private void report(PrintWriter out, ImportTally tally) {
    if (json) {
      out.println(JsonMapper.builder().build().writeValueAsString(tally.counts()));
    } else {
      tally.summary().forEach(out::println);
    }
  }

  private ImportOptions options() {
    return new ImportOptions(kafka, dryRun, pages, allowPrivateNetwork);
  }

  private Stated stated() {
    try {
      return new Stated(
          publisher, country, kind == null ? null : SourceKind.of(kind), language, sides);
    } catch (IllegalArgumentException e) {
      CommandLine line = Objects.requireNonNull(spec).commandLine();
      throw new CommandLine.ParameterException(line, String.valueOf(e.getMessage()), e);
    }
  }
}
