package dyad.ingest.check;

import dyad.ingest.normalize.NormalizedEntry;
import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** For programs: one line of JSON for each argument. */
final class JsonReport implements CheckReport {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final double NANOS_IN_MILLI = 1_000_000.0;

  private final PrintWriter out;

  JsonReport(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void add(CheckedFeed feed) {
    ObjectNode line = MAPPER.createObjectNode();
    line.put("source", feed.source());
    line.put("ok", feed.error() == null);
    line.put("error", feed.error());
    line.put("ms", Math.round(feed.took().toNanos() / NANOS_IN_MILLI));
    line.put("format", feed.head() == null ? null : feed.head().format());
    fill(line.putArray("problems"), feed.problems());
    if (feed.head() == null) {
      line.putNull("feed");
    } else {
      line.putObject("feed")
          .put("title", feed.head().title())
          .put("link", feed.link())
          .put("language", feed.head().language());
      line.put("nextPollSeconds", feed.next().toSeconds());
    }
    ArrayNode entries = line.putArray("entries");
    feed.entries().forEach(entry -> fill(entries.addObject(), entry));
    out.println(line);
    out.flush();
  }

  private static void fill(ObjectNode node, CheckedFeed.Entry checked) {
    NormalizedEntry entry = checked.entry();
    node.put("id", checked.id());
    node.put("articleId", checked.articleId());
    node.put("title", entry.title());
    node.put("link", text(entry.statedLink()));
    node.put("canonicalLink", entry.ownLink() ? entry.link().toString() : null);
    node.put("publishedUtc", entry.published() == null ? null : entry.published().toString());
    node.put("summaryText", entry.summary());
    node.put("contentText", entry.text());
    node.put("author", entry.authors().isEmpty() ? null : String.join(", ", entry.authors()));
    node.put("language", entry.language());
    fill(node.putArray("categories"), entry.categories());
    ObjectNode gate = node.putObject("gate").put("pass", checked.passes());
    checked
        .names()
        .forEach((side, names) -> fill(gate.putArray(side.toLowerCase(Locale.ROOT)), names));
  }

  private static void fill(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }

  private static @Nullable String text(@Nullable URI address) {
    return address == null ? null : address.toString();
  }
}
