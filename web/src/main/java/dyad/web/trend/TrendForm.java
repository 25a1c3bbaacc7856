package dyad.web.trend;

import dyad.web.service.Ask;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What stretch of the archive the reader looks at: the parameters of the page's address, which are
 * those of search-service.
 *
 * @param from the first day, empty for the beginning
 * @param to the last day, empty for today
 * @param interval what a point stands for, empty for a month
 * @param filter which articles, in the query language; empty for all
 */
public record TrendForm(String from, String to, String interval, String filter) {
  private static final int MONTHS = 24;

  /** Below so many stories a month their shares jump about, and say little. */
  private static final int FEW = 20;

  /** What the parameters of an address say; others are passed over. */
  public static TrendForm of(MultiValueMap<String, String> parameters) {
    return new TrendForm(
        one(parameters, "from"),
        one(parameters, "to"),
        one(parameters, "interval"),
        one(parameters, "filter"));
  }

  private static String one(MultiValueMap<String, String> parameters, String name) {
    return Objects.requireNonNullElse(parameters.getFirst(name), "").strip();
  }

  /**
   * The same, where no time was asked for over the last 24 months of the archive.
   *
   * @param newest when its newest story was first told
   */
  public TrendForm ending(Instant newest) {
    if (!from.isEmpty() || !to.isEmpty()) {
      return this;
    }
    LocalDate last = LocalDate.ofInstant(newest, ZoneOffset.UTC);
    LocalDate first = last.withDayOfMonth(1).minusMonths(MONTHS - 1);
    return new TrendForm(first.toString(), last.toString(), interval, filter);
  }

  /**
   * The same over these 24 months by months, or by quarters where months hold few stories.
   *
   * @param stories in all of the time
   */
  TrendForm by(long stories) {
    return new TrendForm(from, to, stories < FEW * MONTHS ? "quarter" : "month", filter);
  }

  /** Whether the reader left the time open. */
  public boolean isOpen() {
    return from.isEmpty() && to.isEmpty();
  }

  /** What is chosen in the form: a month where nothing is. */
  public String chosenInterval() {
    return Interval.of(interval).label();
  }

  /** The choices. */
  public List<String> intervals() {
    return List.of("day", "week", "month", "quarter", "year");
  }

  /** The question with these parameters. */
  public Ask asked(Ask ask) {
    return ask.with(parameters());
  }

  /** The address of a page of ours with these parameters. */
  public String at(String path) {
    return at(path, parameters());
  }

  /** Likewise, with one parameter more. */
  public String at(String path, String name, String value) {
    MultiValueMap<String, String> all = parameters();
    all.add(name, value);
    return at(path, all);
  }

  private static String at(String path, MultiValueMap<String, String> all) {
    UriComponentsBuilder uri = UriComponentsBuilder.fromPath(path);
    all.keySet().forEach(name -> uri.queryParam(name, "{" + name + "}"));
    return uri.encode().buildAndExpand(Map.copyOf(all.toSingleValueMap())).toUriString();
  }

  private MultiValueMap<String, String> parameters() {
    MultiValueMap<String, String> all = new LinkedMultiValueMap<>();
    put(all, "from", from);
    put(all, "to", to);
    put(all, "interval", interval);
    put(all, "filter", filter);
    return all;
  }

  private static void put(MultiValueMap<String, String> all, String name, String value) {
    if (!value.isEmpty()) {
      all.add(name, value);
    }
  }
}
