package dyad.web.reading;

import dyad.web.archive.Archive;
import dyad.web.archive.Article;
import dyad.web.archive.Dealing;
import dyad.web.archive.Story;
import dyad.web.frame.Part;
import dyad.web.service.Answer;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The page of one story. */
@Controller
class StoryController {
  private static final int LOOKED_AT = 4;

  private final Archive archive;

  StoryController(Archive archive) {
    this.archive = archive;
  }

  @GetMapping("/stories/{id}")
  Mono<Rendering> story(@PathVariable String id) {
    return archive
        .story(id)
        .flatMap(
            answer ->
                answer instanceof Answer.Found<Story> found
                    ? page(found.value())
                    : Mono.just(Part.of("the story", answer).page("story", "view")));
  }

  private Mono<Rendering> page(Story story) {
    return dealing(story)
        .map(
            dealing ->
                Rendering.view("story")
                    .modelAttribute("view", StoryView.of(story, dealing.orElse(null)))
                    .build());
  }

  /** Who acted on whom, by the first of its articles that says both. */
  private Mono<Optional<Dealing>> dealing(Story story) {
    return Flux.fromIterable(story.members())
        .take(LOOKED_AT)
        .flatMapSequential(member -> archive.article(member.id()))
        .flatMapIterable(answer -> answer.found().map(Article::dealing).stream().toList())
        .filter(dealing -> !dealing.sources().isEmpty() && !dealing.targets().isEmpty())
        .next()
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty());
  }
}
