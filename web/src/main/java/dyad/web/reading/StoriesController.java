package dyad.web.reading;

import dyad.web.archive.Archive;
import dyad.web.archive.Framework;
import dyad.web.archive.StoryPage;
import dyad.web.card.StoryCard;
import dyad.web.frame.Address;
import dyad.web.frame.Part;
import dyad.web.service.Answer;
import java.util.List;
import java.util.Set;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The list of all stories. */
@Controller
class StoriesController {
  private static final Set<String> PARAMETERS =
      Set.of("q", "pillar", "theme", "country", "initiator", "from", "to", "sort", "cursor");

  private final Archive archive;

  StoriesController(Archive archive) {
    this.archive = archive;
  }

  @GetMapping("/stories")
  Mono<Rendering> stories(ServerHttpRequest request) {
    MultiValueMap<String, String> known = new LinkedMultiValueMap<>(request.getQueryParams());
    known.keySet().retainAll(PARAMETERS);
    Address address = new Address("/stories", known);
    return Mono.zip(archive.stories(address.values()), archive.framework())
        .map(both -> page(address, both.getT1(), both.getT2()));
  }

  private static Rendering page(Address address, Answer<StoryPage> answer, Framework framework) {
    Part<StoryPage> part = Part.of("the list of stories", answer);
    List<StoryCard> cards =
        answer.found().stream()
            .flatMap(page -> page.stories().stream())
            .map(StoryCard::of)
            .toList();
    return Rendering.view("stories")
        .modelAttribute("address", address)
        .modelAttribute("part", part)
        .modelAttribute("cards", cards)
        .modelAttribute("framework", framework)
        .status(part.status())
        .build();
  }
}
