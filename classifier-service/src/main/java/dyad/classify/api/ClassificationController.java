package dyad.classify.api;

import dyad.classify.decide.ArticleClassifier;
import dyad.classify.decide.ArticleText;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import tools.jackson.databind.JsonNode;

/** Labels texts on request, by the same code as articles from Kafka. */
@RestController
class ClassificationController {
  private final ArticleClassifier classifier;
  private final Scheduler labelling;

  ClassificationController(ArticleClassifier classifier, Scheduler labelling) {
    this.classifier = classifier;
    this.labelling = labelling;
  }

  /** One object is answered by one object, an array by an array in the same order. */
  @PostMapping("/api/v1/classifications")
  Mono<Object> classify(
      @RequestBody Mono<JsonNode> body, @RequestParam(defaultValue = "false") boolean explain) {
    return body.publishOn(labelling).map(json -> answer(json, explain));
  }

  private Object answer(JsonNode body, boolean explain) {
    return body.isArray()
        ? ClassificationRequest.many(body).stream().map(text -> answer(text, explain)).toList()
        : answer(ClassificationRequest.one(body), explain);
  }

  private ClassificationAnswer answer(ArticleText text, boolean explain) {
    return ClassificationAnswer.of(classifier.explain(text), classifier.stamp(), explain);
  }
}
