package dyad.web.search;

import dyad.web.archive.ArticlePage;
import dyad.web.archive.FacetCount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One way to narrow down what was found, with counts.
 *
 * @param title for people
 * @param choices what was chosen first, then by count
 */
public record Facet(String title, List<Choice> choices) {
  private static final int SHOWN = 7;
  private static final Map<String, String> TITLES = titles();

  /**
   * A value that may be chosen.
   *
   * @param name the filter's
   * @param value as it stands in answers
   * @param count articles
   * @param isChosen whether it is
   * @param href where it is chosen, or no longer
   */
  public record Choice(String name, String value, long count, boolean isChosen, String href) {
    private static final List<String> HINTED = List.of("theme", "event", "source", "level");

    /** The value as it may be written into a query, empty where that helps nobody. */
    public String hint() {
      if (!HINTED.contains(name)) {
        return "";
      }
      return name + ":" + (value.contains(" ") ? '"' + value + '"' : value);
    }
  }

  private static Map<String, String> titles() {
    Map<String, String> titles = new LinkedHashMap<>();
    titles.put("pillar", "Pillar");
    titles.put("theme", "Theme");
    titles.put("event", "Event");
    titles.put("initiator", "Who acts");
    titles.put("level", "Rank of contact");
    titles.put("source", "Outlet");
    titles.put("country", "Outlet's country");
    titles.put("kind", "Kind of outlet");
    titles.put("lang", "Language");
    return titles;
  }

  /** The facets that have something to choose from. */
  static List<Facet> of(SearchForm form, ArticlePage page) {
    return TITLES.entrySet().stream()
        .map(entry -> of(form, entry.getKey(), entry.getValue(), page.facet(entry.getKey())))
        .filter(facet -> !facet.choices().isEmpty())
        .toList();
  }

  private static Facet of(SearchForm form, String name, String title, List<FacetCount> counts) {
    List<Choice> chosen = new ArrayList<>();
    List<Choice> others = new ArrayList<>();
    Map<String, Long> byValue = new LinkedHashMap<>();
    counts.forEach(count -> byValue.put(count.value(), count.count()));
    form.filters().getOrDefault(name, List.of()).forEach(value -> byValue.putIfAbsent(value, 0L));
    byValue.forEach(
        (value, count) -> {
          boolean isChosen = form.has(name, value);
          (isChosen ? chosen : others)
              .add(new Choice(name, value, count, isChosen, form.toggled(name, value)));
        });
    chosen.addAll(others);
    return new Facet(title, chosen);
  }

  /** Those to show at once. */
  public List<Choice> first() {
    return choices.subList(0, Math.min(SHOWN, choices.size()));
  }

  /** Those to show on request. */
  public List<Choice> more() {
    return choices.subList(first().size(), choices.size());
  }
}
