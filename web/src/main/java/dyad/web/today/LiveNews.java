package dyad.web.today;

import dyad.web.archive.Hit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/**
 * Tells all readers whose page is open of news. The archive is asked once for all of them, and only
 * while there is one.
 */
@Component
class LiveNews {
  private final Flux<List<Hit>> newest;

  LiveNews(FirstPageMaker archive, TodayProperties properties) {
    newest = watched(archive, properties.watchInterval());
  }

  /** An archive that is away tells nothing: the next look may. */
  private static Flux<List<Hit>> watched(FirstPageMaker archive, Duration interval) {
    return Flux.interval(Duration.ZERO, interval)
        .onBackpressureDrop()
        .concatMap(tick -> archive.newest(), 1)
        .flatMapIterable(answer -> answer.found().stream().toList())
        .map(page -> page.articles())
        .replay(1)
        .refCount(1, interval);
  }

  /** The news after a moment, again whenever there are more. */
  Flux<News> since(Instant moment) {
    return newest
        .map(articles -> News.of(articles, moment))
        .filter(news -> !news.stories().isEmpty())
        .distinctUntilChanged(news -> news.stories().size());
  }
}
