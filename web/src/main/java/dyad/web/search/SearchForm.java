package dyad.web.search;

import dyad.web.frame.Address;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What the reader asked for: the parameters of the page's address, as far as we know them. They are
 * search-service's own, so that an address of ours and one of the API read alike; {@code view} is
 * ours.
 *
 * @param address the page's address
 */
public record SearchForm(Address address) {
  static final List<String> FILTERS =
      List.of(
          "pillar", "theme", "event", "initiator", "level", "source", "country", "kind", "lang");
  private static final String STORIES = "stories";
  private static final Set<String> OTHERS =
      Set.of("q", "from", "to", "sort", "mode", "fresh", "view", "cursor");

  static SearchForm of(MultiValueMap<String, String> parameters) {
    MultiValueMap<String, String> known = new LinkedMultiValueMap<>();
    parameters.forEach(
        (name, all) -> {
          if (OTHERS.contains(name) || FILTERS.contains(name)) {
            known.addAll(name, all);
          }
        });
    return new SearchForm(new Address("/search", known));
  }

  /** The only or first value, empty when there is none. */
  public String one(String name) {
    return address.one(name);
  }

  /** Whether a value of a parameter is chosen. */
  public boolean has(String name, String value) {
    return address.has(name, value);
  }

  /** Whether stories are shown, not articles. */
  public boolean isStories() {
    return one("view").equals(STORIES);
  }

  /** Whether the reader narrowed anything down. */
  public boolean isNarrowed() {
    return !address.without("sort", "cursor", "view", "mode", "fresh").values().isEmpty();
  }

  /** Whether this is not the first page. */
  public boolean isLaterPage() {
    return !one("cursor").isEmpty();
  }

  /** The filters chosen, for the form to keep. */
  public MultiValueMap<String, String> filters() {
    MultiValueMap<String, String> filters = new LinkedMultiValueMap<>();
    FILTERS.forEach(name -> address.all(name).forEach(value -> filters.add(name, value)));
    return filters;
  }

  /** The address of the first page of the same search. */
  public String firstPage() {
    return address.without("cursor").href();
  }

  /** The address of the page at a cursor. */
  public String pageAt(String cursor) {
    return address.with("cursor", cursor).href();
  }

  /** The address of the same search for one pillar only. */
  public String forPillar(String pillar) {
    return address.without("cursor").with("pillar", pillar).href();
  }

  /** The address of the same search with a value of a filter more, or without it. */
  public String toggled(String name, String value) {
    return address.without("cursor").toggled(name, value).href();
  }

  /** The address of the same search within these days. */
  public String within(String from, String to) {
    return address.without("cursor").with("from", from).with("to", to).href();
  }

  /** The address of the same search seen otherwise: as {@code stories} or {@code articles}. */
  public String seenAs(String view) {
    Address first = address.without("cursor", "sort");
    return view.equals(STORIES) ? first.with("view", view).href() : first.without("view").href();
  }

  /** The address at which all that was found can be had in a format. */
  public String export(String format) {
    return found().at("/api/v1/articles/export").with("format", format).href();
  }

  /** The address of a feed of this search. */
  public String feed(String format) {
    return found().at("/api/v1/articles/feed." + format).href();
  }

  /** The address at which this search is kept as an alert. */
  public String alert() {
    return new Address("/alerts", new LinkedMultiValueMap<>()).with("q", asQuery()).href();
  }

  private Address found() {
    return address.without("cursor", "view", "sort");
  }

  /** What search-service is asked. */
  MultiValueMap<String, String> asked() {
    Address asked = address.without("view");
    boolean isUnknownOrder = one("sort").equals(isStories() ? "relevance" : "largest");
    return (isUnknownOrder ? asked.without("sort") : asked).values();
  }

  /** What search-service is asked about articles when stories are shown: for counts alone. */
  MultiValueMap<String, String> askedForCounts() {
    return address.without("view", "sort", "cursor").with("page_size", "1").values();
  }

  /** Query and filters as one query, without the dates. */
  String asQuery() {
    StringJoiner query = new StringJoiner(" ");
    MultiValueMap<String, String> filters = filters();
    if (!one("q").isEmpty()) {
      query.add(filters.isEmpty() ? one("q") : "(" + one("q") + ")");
    }
    filters.forEach((name, values) -> query.add(clause(name, values)));
    return query.toString();
  }

  private static String clause(String name, List<String> values) {
    String field = name.equals("country") ? "publisher.country" : name;
    String any = values.stream().map(SearchForm::quoted).collect(Collectors.joining(" OR "));
    return field + ":" + (values.size() == 1 ? any : "(" + any + ")");
  }

  private static String quoted(String value) {
    return value.matches("[\\w-]+")
        ? value
        : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
