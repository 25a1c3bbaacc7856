package dyad.ingest.parse;

import dyad.ingest.parse.UnreadableFeedException.Reason;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON Feed 1.0 and 1.1 (jsonfeed.org), and takes a wrong type for a missing value. */
final class JsonFeedParser {
  private static final int MAX_DEPTH = 64;
  private static final int MAX_TEXT = 20_000_000;
  private static final String VERSION = "jsonfeed.org/version/";

  private final JsonMapper mapper =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAX_DEPTH)
                          .maxStringLength(MAX_TEXT)
                          .build())
                  .build())
          // What people write by hand.
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .build();

  ParsedFeed parse(String text, URI url, List<String> problems) throws UnreadableFeedException {
    JsonNode root = root(text);
    String version = text(root, "version");
    boolean says = version != null && version.contains(VERSION);
    if (!root.path("items").isArray() && !says) {
      throw new UnreadableFeedException(Reason.NOT_A_FEED, "the JSON has no list of items");
    }
    List<String> authors = authors(root);
    List<ParsedEntry> entries = new ArrayList<>();
    for (JsonNode item : root.path("items")) {
      if (item.isObject()) {
        entries.add(entry(item, url, authors));
      }
    }
    return new ParsedFeed(url, head(root, url, version), entries, problems);
  }

  private static FeedHead head(JsonNode root, URI url, @Nullable String version) {
    String title = text(root, "title");
    return new FeedHead(
        title == null ? null : FeedReader.present(new Markup(title, false).plainText()),
        Links.absolute(url, text(root, "home_page_url")),
        text(root, "language"),
        "JSON Feed " + number(version),
        hub(root, url),
        Links.web(url, text(root, "feed_url")),
        Links.web(url, text(root, "next_url")),
        UpdateHints.NONE);
  }

  private static String number(@Nullable String version) {
    int at = version == null ? -1 : version.indexOf(VERSION);
    String number = version == null || at < 0 ? "" : version.substring(at + VERSION.length());
    return number.equals("1") ? "1.0" : number.matches("[\\d.]{1,5}") ? number : "1.1";
  }

  private static @Nullable URI hub(JsonNode root, URI url) {
    for (JsonNode hub : root.path("hubs")) {
      if ("WebSub".equalsIgnoreCase(text(hub, "type"))) {
        return Links.web(url, text(hub, "url"));
      }
    }
    return null;
  }

  private JsonNode root(String text) throws UnreadableFeedException {
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
        Links.absolute(url, link == null ? permalink(item) : link),
        null,
        markup(text(item, "title"), false),
        markup(text(item, "summary"), false),
        content(item),
        authors.isEmpty() ? feedAuthors : authors,
        strings(item.path("tags")),
        text(item, "language"),
        date(item));
  }

  private static @Nullable String permalink(JsonNode item) {
    String other = text(item, "external_url");
    String id = text(item, "id");
    return other == null && Links.looksLikeWeb(id) ? id : other;
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
    return people.stream().flatMap(person -> Stream.ofNullable(name(person))).distinct().toList();
  }

  private static @Nullable String name(JsonNode person) {
    return person.isString() ? FeedReader.present(person.asString()) : text(person, "name");
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    (array.isString() ? List.of(array.asString().split(",", -1)) : List.<String>of())
        .forEach(name -> strings.add(name.strip()));
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

  /** A text or a number, as the id may be; null for all else. */
  private static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    boolean usable = value.isString() || value.isNumber();
    return usable && !value.asString().isBlank() ? value.asString().strip() : null;
  }
}
