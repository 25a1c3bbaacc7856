package dyad.ingest.feed;

import dyad.event.FeedOptions;
import dyad.event.FeedOptions.Following;
import dyad.event.Publisher;
import dyad.event.SourceKind;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The attributes of one OPML outline; people write their names in any case. */
final class OutlineAttributes {
  private final Map<String, String> values;

  OutlineAttributes(XMLStreamReader xml) {
    values =
        IntStream.range(0, xml.getAttributeCount())
            .filter(i -> !xml.getAttributeValue(i).isBlank())
            .boxed()
            .collect(
                Collectors.toMap(
                    i -> xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT),
                    i -> xml.getAttributeValue(i).strip(),
                    (first, second) -> first));
  }

  boolean isFeed() {
    return xmlUrl() != null;
  }

  @Nullable String xmlUrl() {
    return values.get("xmlurl");
  }

  /** What to call it: its text, else its title, else its address; empty when it has none. */
  String title() {
    String title = values.getOrDefault("text", values.getOrDefault("title", ""));
    String url = xmlUrl();
    return !title.isEmpty() || url == null ? title : url;
  }

  /**
   * The feed.
   *
   * @param folders the outlines it stands in
   * @throws IllegalArgumentException when the address is none, or another attribute is wrong
   */
  ListedFeed feed(URI list, List<String> folders) {
    String url = xmlUrl();
    String name = values.getOrDefault("publisher", title());
    String kind = values.get("kind");
    SourceKind sourceKind = kind == null ? SourceKind.PRESS : SourceKind.of(kind);
    return new ListedFeed(
        list.resolve(url == null ? "" : url),
        title(),
        new Publisher(name, values.get("country"), sourceKind),
        folders.isEmpty() ? statedCategory() : folders,
        values.get("language"),
        options());
  }

  private FeedOptions options() {
    Following following = is("paused") ? Following.PAUSED : Following.ON;
    return new FeedOptions(following, words("sides", "\\s+"), is("fulltext"), null, null);
  }

  /** The first of {@code category}'s comma-separated paths, when no outline files the feed. */
  private List<String> statedCategory() {
    return words("category", ",").stream()
        .limit(1)
        .flatMap(path -> Arrays.stream(path.split("/")))
        .map(String::strip)
        .filter(folder -> !folder.isEmpty())
        .toList();
  }

  private boolean is(String name) {
    return "true".equalsIgnoreCase(values.get(name));
  }

  private List<String> words(String name, String separator) {
    String value = values.get(name);
    return value == null ? List.of() : List.of(value.split(separator));
  }
}
