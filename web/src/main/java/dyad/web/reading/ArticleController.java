package dyad.web.reading;

import dyad.web.archive.Archive;
import dyad.web.archive.Article;
import dyad.web.archive.Framework;
import dyad.web.frame.Notice;
import dyad.web.frame.Part;
import dyad.web.service.Answer;
import dyad.web.service.Problem;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** The page of one article, where its labels can be corrected. */
@Controller
class ArticleController {
  private static final int CHANGED = HttpStatus.PRECONDITION_FAILED.value();

  private final Archive archive;

  ArticleController(Archive archive) {
    this.archive = archive;
  }

  @GetMapping("/articles/{id}")
  Mono<Rendering> article(@PathVariable String id, ServerHttpRequest request) {
    boolean isCorrected = request.getQueryParams().containsKey("corrected");
    return page(id, null, isCorrected ? thanks() : null, HttpStatus.OK);
  }

  @PostMapping("/articles/{id}/label")
  Mono<Rendering> correct(@PathVariable String id, ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .map(CorrectionForm::of)
        .flatMap(
            form ->
                archive
                    .correct(id, form.ifMatch(), form.body())
                    .flatMap(answer -> outcome(id, form, answer)));
  }

  private Mono<Rendering> outcome(String id, CorrectionForm form, Answer<Boolean> answer) {
    return switch (answer) {
      case Answer.Found<Boolean> done -> Mono.just(back(id));
      case Answer.Refused<Boolean> refused when refused.problem().status() == CHANGED ->
          page(id, form, changedSince(), HttpStatus.CONFLICT);
      case Answer.Refused<Boolean> refused ->
          page(id, form, notTaken(refused.problem()), HttpStatus.BAD_REQUEST);
      case Answer.NotFound<Boolean> missing ->
          Mono.just(Part.of("the article", missing).page("article", "view"));
      case Answer.Away<Boolean> away ->
          page(id, form, keptFor(away.service()), HttpStatus.SERVICE_UNAVAILABLE);
    };
  }

  private static Rendering back(String id) {
    URI page =
        UriComponentsBuilder.fromPath("/articles/{id}")
            .queryParam("corrected")
            .fragment("labels")
            .build(id);
    return Rendering.redirectTo(page.toString()).status(HttpStatus.SEE_OTHER).build();
  }

  /**
   * The article's page.
   *
   * @param sent what a reader sent and was not taken, to be sent again; null for an empty form
   * @param said what became of it, null if nothing was sent
   */
  private Mono<Rendering> page(
      String id, @Nullable CorrectionForm sent, @Nullable Notice said, HttpStatus status) {
    return Mono.zip(archive.article(id), archive.framework())
        .map(
            both ->
                both.getT1() instanceof Answer.Found<Article> found
                    ? page(found, both.getT2(), sent, said, status)
                    : Part.of("the article", both.getT1()).page("article", "view"));
  }

  private static Rendering page(
      Answer.Found<Article> found,
      Framework framework,
      @Nullable CorrectionForm sent,
      @Nullable Notice said,
      HttpStatus status) {
    Article article = found.value();
    CorrectionForm form =
        sent == null ? CorrectionForm.of(article, found.etag()) : sent.onto(found.etag());
    Rendering.Builder<?> page =
        Rendering.view("article")
            .modelAttribute("view", ArticleView.of(article))
            .modelAttribute("history", LabelHistory.of(article))
            .modelAttribute("words", LabelWords.of(framework, article, form))
            .modelAttribute("form", form)
            .modelAttribute("open", sent != null)
            .status(status);
    return (said == null ? page : page.modelAttribute("said", said)).build();
  }

  private static Notice thanks() {
    return new Notice(
        Notice.Kind.DONE,
        "Your labels hold now",
        "Searches, trends and alerts go by them. The model's own stay in the history below.");
  }

  private static Notice changedSince() {
    return new Notice(
        Notice.Kind.REFUSED,
        "Somebody changed this article since you opened it",
        "Nothing of yours was taken yet. The labels shown are the present ones; what you chose is"
            + " kept in the form. Send it again if you still think so.");
  }

  private static Notice notTaken(Problem problem) {
    return new Notice(Notice.Kind.REFUSED, "The correction was not taken", problem.detail());
  }

  private static Notice keptFor(String service) {
    return new Notice(
        Notice.Kind.AWAY,
        "The correction was not taken",
        service
            + " does not answer at the moment. What you chose is kept in the form: send it"
            + " again in a few seconds.");
  }
}
