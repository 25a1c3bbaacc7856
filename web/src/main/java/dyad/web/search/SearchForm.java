package dyad.web.search;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the reader asked for: the parameters of the page's address, as far as we know them. They are
 * search-service's own, so that an address of ours and one of the API read alike.
 *
 * @param values by parameter; empty values are left out
 */
public record SearchForm(MultiValueMap<String, String> values) {
  private static final Set<String> PARAMETERS =
      Set.of(
          "q", "pillar", "theme", "event", "source", "country", "kind", "from", "to", "sort",
          "cursor");

  static SearchForm of(MultiValueMap<String, String> parameters) {
    MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
    parameters.forEach(
        (name, all) ->
            all.stream()
                .filter(value -> value != null && !value.isBlank())
                .filter(value -> PARAMETERS.contains(name))
                .forEach(value -> values.add(name, value)));
    return new SearchForm(values);
  }

  /** The only or first value, empty when there is none. */
  public String one(String name) {
    return Objects.requireNonNullElse(values.getFirst(name), "");
  }

  /** Whether a value of a parameter is chosen. */
  public boolean has(String name, String value) {
    return values.getOrDefault(name, List.of()).contains(value);
  }

  /** Whether the reader narrowed anything down. */
  public boolean isNarrowed() {
    return Stream.of("sort", "cursor").filter(values::containsKey).count() < values.size();
  }

  /** Whether this is not the first page. */
  public boolean isLaterPage() {
    return values.containsKey("cursor");
  }

  /** The address of the first page of the same search. */
  public String firstPage() {
    return without("cursor").href();
  }

  /** The address of the page at a cursor. */
  public String pageAt(String cursor) {
    return with("cursor", cursor).href();
  }

  /** The address of the same search for one pillar only. */
  public String forPillar(String pillar) {
    return without("cursor").with("pillar", pillar).href();
  }

  private SearchForm with(String name, String value) {
    MultiValueMap<String, String> changed = new LinkedMultiValueMap<>(values);
    changed.set(name, value);
    return new SearchForm(changed);
  }

  private SearchForm without(String name) {
    MultiValueMap<String, String> changed = new LinkedMultiValueMap<>(values);
    changed.remove(name);
    return new SearchForm(changed);
  }

  private String href() {
    UriComponentsBuilder uri = UriComponentsBuilder.fromPath("/search");
    LinkedMultiValueMap<String, Object> variables = new LinkedMultiValueMap<>();
    values.forEach(
        (name, all) ->
            all.forEach(
                value -> {
                  String variable = name + variables.size();
                  uri.queryParam(name, "{" + variable + "}");
                  variables.add(variable, value);
                }));
    return uri.encode().buildAndExpand(variables.toSingleValueMap()).toUriString();
  }
}
