package dyad.web.reading;

import dyad.web.archive.Article;
import dyad.web.archive.Evidence;
import dyad.web.frame.Confidence;
import dyad.web.frame.Moment;
import dyad.web.frame.Passage;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An article, whole, with the evidence for its labels marked where it stands.
 *
 * @param article the article
 * @param title its headline
 * @param summary its summary
 * @param text its full text, by paragraphs; empty when there is none
 * @param published when
 */
public record ArticleView(
    Article article,
    List<Passage> title,
    List<Passage> summary,
    List<Passage> text,
    Moment published) {

  static ArticleView of(Article article) {
    return new ArticleView(
        article,
        EvidenceMarks.in(article.title(), evidence(article, "title")),
        EvidenceMarks.in(article.summary(), evidence(article, "summary")),
        EvidenceMarks.in(article.text() == null ? "" : article.text(), evidence(article, "text")),
        Moment.of(article.published()));
  }

  /** How sure the model is of the pillar. */
  public Confidence confidence() {
    return Confidence.of(article.confidence());
  }

  /** The address at the outlet, if it is one that a browser may be sent to. */
  public Optional<String> link() {
    return Optional.ofNullable(article.link()).filter(ArticleView::isWeb);
  }

  private static boolean isWeb(String link) {
    try {
      return Arrays.asList("http", "https").contains(URI.create(link).getScheme());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static List<Evidence> evidence(Article article, String field) {
    return article.evidence().stream().filter(piece -> piece.field().equals(field)).toList();
  }

  /** What carried each label, the heaviest first. */
  public List<LabelReason> reasons() {
    Map<String, List<Evidence>> byLabel =
        article.evidence().stream()
            .collect(
                Collectors.groupingBy(
                    Evidence::label, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    return byLabel.entrySet().stream()
        .map(entry -> LabelReason.of(entry.getKey(), entry.getValue(), article.scores()))
        .sorted(LabelReason.ORDER)
        .toList();
  }

  /** The text to quote the article by: outlet, headline, day, address. */
  public String citation() {
    return "%s, “%s”, %s%s"
        .formatted(
            article.publisher().name(),
            article.title(),
            Moment.day(article.published()),
            link().map(address -> ", " + address).orElse(""));
  }
}
