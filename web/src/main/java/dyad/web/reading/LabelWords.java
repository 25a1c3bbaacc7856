package dyad.web.reading;

import dyad.web.archive.Article;
import dyad.web.archive.Framework;
import dyad.web.archive.Framework.Term;
import dyad.web.archive.Framework.Theme;
import java.util.List;
import java.util.TreeSet;

/**
 * The labels that a correction may choose from.
 *
 * @param geopolitical themes of that pillar
 * @param functional themes of that pillar
 * @param events event types but {@code none}
 * @param isWhole whether these are all the framework's; only the article's own when it is away
 */
public record LabelWords(
    List<Theme> geopolitical, List<Theme> functional, List<Term> events, boolean isWhole) {

  static LabelWords of(Framework framework, Article article, CorrectionForm form) {
    return framework.equals(Framework.UNKNOWN)
        ? ownOf(article, form)
        : new LabelWords(
            themes(framework, "geopolitical"),
            themes(framework, "functional"),
            framework.events().stream().filter(term -> !term.label().equals("none")).toList(),
            true);
  }

  private static List<Theme> themes(Framework framework, String pillar) {
    return framework.themes().stream().filter(theme -> theme.pillar().equals(pillar)).toList();
  }

  private static LabelWords ownOf(Article article, CorrectionForm form) {
    TreeSet<String> themes = new TreeSet<>(article.themes());
    themes.addAll(form.themes());
    return new LabelWords(
        List.of(),
        themes.stream().map(theme -> new Theme(theme, "", theme)).toList(),
        article.event().equals("none")
            ? List.of()
            : List.of(new Term(article.event(), article.event(), "")),
        false);
  }
}
