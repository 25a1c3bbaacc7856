package dyad.ingest.check;

import dyad.ingest.normalize.NormalizedEntry;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** For people. */
final class TextReport implements CheckReport {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int MOST_PROBLEMS = 10;

  private final PrintWriter out;
  private boolean first = true;

  TextReport(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void add(CheckedFeed feed) {
    if (!first) {
      out.println();
    }
    first = false;
    out.println(feed.source());
    if (feed.error() == null) {
      tell(feed);
    } else {
      out.println("  not usable    " + feed.error());
    }
    out.flush();
  }

  private void tell(CheckedFeed feed) {
    line("title", feed.head() == null ? null : feed.head().title());
    line("page", feed.link());
    line("format", format(feed));
    problems(feed.problems());
    line("next poll", "in " + words(feed.next()));
    long passing = feed.entries().stream().filter(CheckedFeed.Entry::passes).count();
    line("entries", feed.entries().size() + ", of which " + passing + " pass the gate");
    feed.entries().forEach(this::tell);
  }

  private void line(String name, @Nullable String value) {
    out.printf(Locale.ROOT, "  %-13s %s%n", name, value == null ? "(none)" : value);
  }

  private static String format(CheckedFeed feed) {
    if (feed.head() == null) {
      return "(none)";
    }
    String language = feed.head().language();
    return feed.head().format()
        + (language == null ? "" : ", " + language)
        + ", read in "
        + feed.took().toMillis()
        + " ms";
  }

  private void problems(List<String> problems) {
    if (problems.isEmpty()) {
      line("problems", null);
    }
    problems.stream().limit(MOST_PROBLEMS).forEach(problem -> line("problem", problem));
    if (problems.size() > MOST_PROBLEMS) {
      line("problem", "and " + (problems.size() - MOST_PROBLEMS) + " more");
    }
  }

  private void tell(CheckedFeed.Entry checked) {
    NormalizedEntry entry = checked.entry();
    String date = entry.published() == null ? "no date         " : DATE.format(entry.published());
    out.println();
    out.println("  " + (checked.passes() ? "PASS" : "  no") + "  " + date + "  " + entry.title());
    out.println("        " + (entry.statedLink() == null ? "(no link)" : entry.statedLink()));
    out.println("        " + why(checked));
  }

  private static String why(CheckedFeed.Entry checked) {
    return checked.names().entrySet().stream()
        .map(
            side ->
                side.getKey()
                    + ": "
                    + (side.getValue().isEmpty() ? "(none)" : String.join(", ", side.getValue())))
        .collect(Collectors.joining("; "));
  }

  private static String words(Duration wait) {
    long minutes = wait.toMinutes();
    return minutes < 120 ? minutes + " min" : minutes / 60 + " h";
  }
}
