package dyad.ingest.parse;

import dyad.ingest.parse.UnreadableFeedException.Reason;
import java.io.Reader;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON Feed 1.0 and 1.1 (jsonfeed.org), and takes a wrong type for a missing value. */
final class JsonFeedParser {
  private static final int MAX_DEPTH = 64;

  private final JsonMapper mapper =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
                  .build())
          .build();

  ParsedFeed parse(Reader text, URI url) throws UnreadableFeedException {
    JsonNode root = root(text);
    if (!root.path("items").isArray()) {
      throw new UnreadableFeedException(Reason.NOT_A_FEED, "the JSON has no list of items");
    }
    String link = resolved(url, text(root, "home_page_url"));
    List<String> authors = authors(root);
    List<ParsedEntry> entries = new ArrayList<>();
    for (JsonNode item : root.path("items")) {
      if (item.isObject()) {
        entries.add(entry(item, url, authors));
      }
    }
    FeedHead head =
        new FeedHead(
            text(root, "title"),
            link,
            text(root, "language"),
            "JSON Feed",
            null,
            null,
            null,
            UpdateHints.NONE);
    return new ParsedFeed(url, head, entries, List.of());
  }

  private JsonNode root(Reader text) throws UnreadableFeedException {
    try {
      return mapper.readTree(text);
    } catch (JacksonException e) {
      String detail = "the JSON is ill-formed: " + e.getOriginalMessage();
      throw new UnreadableFeedException(Reason.ILL_FORMED, detail, e);
    }
  }

  private static ParsedEntry entry(JsonNode item, URI url, List<String> feedAuthors) {
    List<String> authors = authors(item);
    String link = text(item, "url");
    return new ParsedEntry(
        text(item, "id"),
        resolved(url, link == null ? text(item, "external_url") : link),
        markup(text(item, "title"), false),
        markup(text(item, "summary"), false),
        content(item),
        authors.isEmpty() ? feedAuthors : authors,
        strings(item.path("tags")),
        text(item, "language"),
        date(item));
  }

  private static Markup content(JsonNode item) {
    String html = text(item, "content_html");
    return html == null ? markup(text(item, "content_text"), false) : markup(html, true);
  }

  private static Markup markup(@Nullable String text, boolean html) {
    return text == null ? Markup.EMPTY : new Markup(text, html);
  }

  private static List<String> authors(JsonNode node) {
    List<JsonNode> people = new ArrayList<>();
    node.path("authors").forEach(people::add);
    if (people.isEmpty()) {
      people.add(node.path("author"));
    }
    return people.stream().flatMap(person -> Stream.ofNullable(text(person, "name"))).toList();
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(
        node -> {
          if (node.isString() && !node.asString().isBlank()) {
            strings.add(node.asString().strip());
          }
        });
    return strings;
  }

  private static @Nullable Instant date(JsonNode item) {
    String published = text(item, "date_published");
    String date = published == null ? text(item, "date_modified") : published;
    return date == null ? null : FeedDate.parse(date);
  }

  private static @Nullable String resolved(URI url, @Nullable String reference) {
    return reference == null ? null : DocumentTidier.resolve(url, reference).toString();
  }

  /** A text or a number, as the id may be; null for all else. */
  private static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    boolean usable = value.isString() || value.isNumber();
    return usable && !value.asString().isBlank() ? value.asString().strip() : null;
  }
}
