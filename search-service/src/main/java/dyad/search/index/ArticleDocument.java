package dyad.search.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dyad.event.Actor;
import dyad.event.ArticleClassified;
import dyad.event.ArticleIngested;
import dyad.event.Classification;
import dyad.event.CorrectedLabels;
import dyad.event.Correction;
import dyad.event.Dealing;
import dyad.event.Embedding;
import dyad.event.LabelCorrected;
import dyad.event.ModelStamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article as it stands in the index, and as the API shows it whole: one flat object of the
 * article's fields and its labels.
 *
 * @param article the article; its {@code published} is never null here: when the outlet did not say
 *     it, it is when the feed was read
 * @param publishedStated whether the outlet said when it published the article
 * @param classification its labels: the model's, or a person's where they were corrected
 * @param model what set the model's labels
 * @param classified when
 * @param vector the meaning of title and summary, null when there is none
 * @param vectorModel what made the vector
 * @param membership its part in a story
 * @param corrections what people said of its labels, the oldest first
 * @param modelLabels the model's own labels where a person's hold, else null
 */
public record ArticleDocument(
    @JsonUnwrapped ArticleIngested article,
    boolean publishedStated,
    @JsonUnwrapped Classification classification,
    ModelStamp model,
    Instant classified,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Float> vector,
    @Nullable String vectorModel,
    @JsonUnwrapped Membership membership,
    List<Correction> corrections,
    @Nullable CorrectedLabels modelLabels) {

  static ArticleDocument of(
      ArticleClassified event, Membership membership, @Nullable LabelCorrected corrected) {
    ArticleIngested article = event.article();
    Embedding embedding = event.embedding();
    ArticleDocument document =
        new ArticleDocument(
            dated(article),
            article.published() != null,
            event.classification(),
            event.model(),
            event.classified(),
            embedding == null ? null : embedding.values(),
            embedding == null ? null : embedding.model(),
            membership,
            List.of(),
            null);
    return corrected == null ? document : document.corrected(corrected);
  }

  /** The same article with what people say of its labels. */
  ArticleDocument corrected(LabelCorrected said) {
    CorrectedLabels own = modelLabels == null ? labels(classification) : modelLabels;
    CorrectedLabels person = said.latest().labels();
    return new ArticleDocument(
        article,
        publishedStated,
        relabelled(classification, person == null ? own : person),
        model,
        classified,
        vector,
        vectorModel,
        membership,
        said.history(),
        person == null ? null : own);
  }

  private static CorrectedLabels labels(Classification given) {
    return new CorrectedLabels(
        given.bilateral(), given.pillar(), given.primary(), given.themes(), given.event());
  }

  private static Classification relabelled(Classification given, CorrectedLabels labels) {
    return new Classification(
        labels.bilateral(),
        labels.pillar(),
        labels.primary(),
        labels.themes(),
        labels.event(),
        given.confidence(),
        given.scores(),
        given.reason(),
        given.evidence(),
        given.detectedLanguage(),
        given.dealing(),
        given.similar());
  }

  /** The outlet's name. */
  @JsonProperty
  public String source() {
    return article.publisher().name();
  }

  /** Whether a person's labels hold. */
  @JsonProperty
  public boolean corrected() {
    return modelLabels != null;
  }

  /** Who acts and on whom, by canonical name, and the names found in the text. */
  @JsonProperty
  public Set<String> actor() {
    Set<String> actors = new LinkedHashSet<>();
    Dealing dealing = classification.dealing();
    if (dealing != null) {
      Stream.of(dealing.sources(), dealing.targets())
          .flatMap(List::stream)
          .map(Actor::name)
          .forEach(actors::add);
    }
    article.mentions().values().forEach(actors::addAll);
    return actors;
  }

  /** The side that acts, or {@code joint}. */
  @JsonProperty
  public @Nullable String initiator() {
    return told(Dealing::initiator);
  }

  /** How cooperative what it reports is, from −10 to 10. */
  @JsonProperty
  public @Nullable Double cooperation() {
    return told(Dealing::cooperation);
  }

  /** The rank of the contact. */
  @JsonProperty
  public @Nullable String level() {
    return told(dealing -> dealing.level() == null ? null : dealing.level().label());
  }

  /** Where it happens. */
  @JsonProperty
  public @Nullable String place() {
    return told(Dealing::place);
  }

  /** On which day it happens. */
  @JsonProperty
  public @Nullable LocalDate happened() {
    return told(Dealing::date);
  }

  private <T> @Nullable T told(Function<Dealing, @Nullable T> what) {
    Dealing dealing = classification.dealing();
    return dealing == null ? null : what.apply(dealing);
  }

  private static ArticleIngested dated(ArticleIngested article) {
    return new ArticleIngested(
        article.id(),
        article.revision(),
        article.title(),
        article.summary(),
        article.text(),
        article.link(),
        article.feedId(),
        article.publisher(),
        article.language(),
        article.authors(),
        article.categories(),
        Objects.requireNonNullElse(article.published(), article.fetched()),
        article.fetched(),
        article.mentions(),
        article.backfill());
  }
}
