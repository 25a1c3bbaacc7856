package dyad.ingest.backfill;

import dyad.event.Publisher;
import dyad.event.SourceKind;
import dyad.ingest.feed.FeedCatalog;
import dyad.ingest.feed.FeedId;
import dyad.ingest.parse.FeedHead;
import dyad.ingest.parse.LenientUri;
import dyad.ingest.parse.Markup;
import dyad.ingest.parse.ParsedEntry;
import dyad.ingest.parse.ParsedFeed;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One line of a JSON Lines archive: an article. Fields it does not know are passed over. */
final class JsonLine {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final JsonNode fields;
  private final URI url;

  private JsonLine(JsonNode fields, URI url) {
    this.fields = fields;
    this.url = url;
  }

  /**
   * Reads a line.
   *
   * @throws BadLineException when it is no JSON object, or an article's address is not there
   */
  static JsonLine of(String line) throws BadLineException {
    JsonNode fields;
    try {
      fields = MAPPER.readTree(line);
    } catch (JacksonException e) {
      throw new BadLineException("is no JSON: " + e.getOriginalMessage(), e);
    }
    if (!fields.isObject()) {
      throw new BadLineException("is no JSON object");
    }
    return new JsonLine(fields, web("url", text(fields, "url", "link")));
  }

  /** The article as an entry. */
  ParsedFeed entry() throws BadLineException {
    ParsedEntry entry =
        new ParsedEntry(
            text(fields, "id"),
            url.toString(),
            null,
            markup("title"),
            markup("summary"),
            markup("text"),
            names("authors"),
            names("categories"),
            text(fields, "language"),
            published());
    return new ParsedFeed(url, FeedHead.of("JSON Lines"), List.of(entry), List.of());
  }

  /** Where it comes from: {@code feed} and {@code publisher}, else what is said for all lines. */
  Origin origin(Stated stated, FeedCatalog catalog) throws BadLineException {
    String feed = text(fields, "feed");
    URI from = feed == null ? url.resolve("/") : web("feed", feed);
    Origin origin = stated.origin(from, null, catalog);
    JsonNode publisher = fields.path("publisher");
    return publisher.isMissingNode() || publisher.isNull()
        ? origin
        : new Origin(FeedId.of(from), outlet(publisher, origin), origin.language(), origin.sides());
  }

  private static Publisher outlet(JsonNode publisher, Origin origin) throws BadLineException {
    String name = publisher.isString() ? publisher.asString() : text(publisher, "name");
    String country = text(publisher, "country");
    String kind = text(publisher, "kind");
    try {
      return new Publisher(
          name == null ? origin.publisher().name() : name,
          country == null ? origin.publisher().country() : country,
          kind == null ? origin.publisher().kind() : SourceKind.of(kind));
    } catch (IllegalArgumentException e) {
      throw new BadLineException(String.valueOf(e.getMessage()), e);
    }
  }

  private Markup markup(String name) {
    String text = text(fields, name);
    return text == null ? Markup.EMPTY : new Markup(text, true);
  }

  private List<String> names(String name) {
    JsonNode value = fields.path(name);
    Stream<JsonNode> values = value.isArray() ? value.valueStream() : Stream.of(value);
    return values.filter(JsonNode::isString).map(JsonNode::asString).toList();
  }

  private @Nullable Instant published() throws BadLineException {
    String text = text(fields, "published", "date");
    if (text == null) {
      return null;
    }
    try {
      var date =
          DateTimeFormatter.ofPattern("yyyy-MM-dd['T'HH:mm[:ss][.SSS][XXX]]", Locale.ROOT)
              .parseBest(
                  text.replace(' ', 'T'),
                  OffsetDateTime::from,
                  LocalDateTime::from,
                  LocalDate::from);
      return switch (date) {
        case OffsetDateTime exact -> exact.toInstant();
        case LocalDateTime local -> local.toInstant(ZoneOffset.UTC);
        default -> LocalDate.from(date).atStartOfDay().toInstant(ZoneOffset.UTC);
      };
    } catch (DateTimeException e) {
      throw new BadLineException("published is no ISO 8601 date: " + text, e);
    }
  }

  private static URI web(String name, @Nullable String text) throws BadLineException {
    if (text == null) {
      throw new BadLineException(name + " is missing");
    }
    try {
      URI url = new URI(LenientUri.escaped(text));
      String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
      if (url.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
        throw new BadLineException(name + " is no http(s) address: " + text);
      }
      return url;
    } catch (java.net.URISyntaxException e) {
      throw new BadLineException(name + " is no address: " + e.getMessage(), e);
    }
  }

  private static @Nullable String text(JsonNode object, String... names) {
    for (String name : names) {
      JsonNode value = object.path(name);
      if (value.isString() && !value.asString().isBlank()) {
        return value.asString();
      }
    }
    return null;
  }
}
