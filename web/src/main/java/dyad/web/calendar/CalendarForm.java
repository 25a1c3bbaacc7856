package dyad.web.calendar;

import dyad.web.service.Ask;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which events the reader looks at: the parameters of the page's address.
 *
 * @param month like 2026-04, empty for the last one that has events
 * @param filters level, type, place and q, as search-service names them; empty ones are left out
 */
public record CalendarForm(String month, Map<String, String> filters) {
  private static final List<String> FILTERS = List.of("q", "type", "level", "place");

  public CalendarForm {
    filters = Map.copyOf(filters);
  }

  static CalendarForm of(MultiValueMap<String, String> parameters) {
    Map<String, String> filters = new LinkedHashMap<>();
    for (String name : FILTERS) {
      String value = Objects.requireNonNullElse(parameters.getFirst(name), "").strip();
      if (!value.isEmpty()) {
        filters.put(name, value);
      }
    }
    String month = Objects.requireNonNullElse(parameters.getFirst("month"), "").strip();
    return new CalendarForm(month, filters);
  }

  /** The month asked for; empty when none was, or what was written is none. */
  Optional<YearMonth> asked() {
    try {
      return month.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(month));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether what was written as a month is none. */
  boolean isWrong() {
    return !month.isEmpty() && asked().isEmpty();
  }

  /** A filter's value, empty when it is not set. */
  public String filter(String name) {
    return filters.getOrDefault(name, "");
  }

  /** Whether any filter is set. */
  public boolean isNarrowed() {
    return !filters.isEmpty();
  }

  /** The names of the filters that are set, always in the same order. */
  private List<String> set() {
    return FILTERS.stream().filter(filters::containsKey).toList();
  }

  /** The types there are. */
  public List<String> types() {
    return List.of("visit", "call", "meeting", "agreement", "appointment", "sanction");
  }

  /** The levels there are, the highest first. */
  public List<String> levels() {
    return List.of(
        "head",
        "minister",
        "envoy",
        "military",
        "legislator",
        "official",
        "agency",
        "firm",
        "civil-society");
  }

  /** The question with these filters. */
  Ask asking(String path) {
    MultiValueMap<String, String> all = new LinkedMultiValueMap<>();
    set().forEach(name -> all.add(name, filter(name)));
    return Ask.to(path).with(all);
  }

  /** The page of another month, with the same filters. */
  public String at(YearMonth other) {
    return address("/calendar", Optional.of(other));
  }

  /** The page of the last month that has events, without filters. */
  public String all() {
    return "/calendar";
  }

  /** The calendar to subscribe to, with the same filters. */
  public String file() {
    return address("/calendar.ics", Optional.empty());
  }

  private String address(String path, Optional<YearMonth> other) {
    UriComponentsBuilder uri = UriComponentsBuilder.fromPath(path);
    other.ifPresent(month -> uri.queryParam("month", month));
    set().forEach(name -> uri.queryParam(name, "{" + name + "}"));
    return uri.encode().buildAndExpand(filters).toUriString();
  }
}
