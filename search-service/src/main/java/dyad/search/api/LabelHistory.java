package dyad.search.api;

import dyad.event.Classification;
import dyad.event.CorrectedLabels;
import dyad.event.Correction;
import dyad.event.ModelStamp;
import dyad.search.index.ArticleDocument;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * An article's labels, and how they came to be.
 *
 * @param articleId the article
 * @param labels the labels that hold
 * @param corrected whether a person's labels hold
 * @param modelLabels the model's labels
 * @param confidence how sure the model is of its pillar
 * @param model the model
 * @param classified when the model labelled the article
 * @param corrections what people said, the oldest first
 */
record LabelHistory(
    String articleId,
    CorrectedLabels labels,
    boolean corrected,
    CorrectedLabels modelLabels,
    double confidence,
    ModelStamp model,
    Instant classified,
    List<Correction> corrections) {

  static LabelHistory of(ArticleDocument document) {
    Classification holds = document.classification();
    CorrectedLabels labels =
        new CorrectedLabels(
            holds.bilateral(), holds.pillar(), holds.primary(), holds.themes(), holds.event());
    return new LabelHistory(
        document.article().id(),
        labels,
        document.corrected(),
        Objects.requireNonNullElse(document.modelLabels(), labels),
        holds.confidence(),
        document.model(),
        document.classified(),
        document.corrections());
  }
}
