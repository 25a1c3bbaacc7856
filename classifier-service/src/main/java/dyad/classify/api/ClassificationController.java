package dyad.classify.api;

import dyad.classify.decide.ArticleClassifier;
import dyad.classify.decide.ArticleText;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
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
  @PostMapping(path = "/api/v1/classifications", consumes = MediaType.APPLICATION_JSON_VALUE)
  Mono<Object> classify(
      ServerHttpRequest request, @RequestParam(defaultValue = "false") boolean explain) {
    return JsonBody.read(request.getBody())
        .publishOn(labelling)
        .map(bytes -> answer(JsonBody.parse(bytes), explain));
  }

  private Object answer(JsonNode body, boolean explain) {
    return body.isArray()
        ? answers(ClassificationRequest.many(body), explain)
        : answers(List.of(ClassificationRequest.one(body)), explain).getFirst();
  }

  private List<ClassificationAnswer> answers(List<ArticleText> texts, boolean explain) {
    return explain
        ? texts.stream().map(classifier::explain).map(ClassificationAnswer::of).toList()
        : classifier.label(texts).stream().map(ClassificationAnswer::of).toList();
  }
}
