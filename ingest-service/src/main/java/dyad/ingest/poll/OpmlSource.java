package dyad.ingest.poll;

import dyad.ingest.feed.ListedFeed;
import dyad.ingest.feed.OpmlReader;
import dyad.ingest.fetch.ConditionalRequest;
import dyad.ingest.fetch.FeedFetcher;
import dyad.ingest.fetch.FetchOutcome;
import dyad.ingest.fetch.Validators;
import dyad.ingest.profile.InvalidProfileException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import reactor.core.publisher.Mono;

/** Where the list of feeds comes from. */
sealed interface OpmlSource {

  /** The feeds; an error when they cannot be had just now. */
  Mono<List<ListedFeed>> read();

  /**
   * A list that is the same for as long as the service runs.
   *
   * @param feeds what it holds
   */
  record InFile(List<ListedFeed> feeds) implements OpmlSource {

    /**
     * Reads it, so that a wrong list is said at the start.
     *
     * @throws InvalidProfileException when there is no such file
     * @throws dyad.ingest.feed.InvalidOpmlException when it is no list of feeds
     */
    static InFile of(Path file) {
      try {
        return new InFile(OpmlReader.read(file.toUri(), Files.readAllBytes(file)));
      } catch (IOException e) {
        throw new InvalidProfileException(file, "cannot be read: " + e.getMessage(), e);
      }
    }

    @Override
    public Mono<List<ListedFeed>> read() {
      return Mono.just(feeds);
    }
  }

  /**
   * A list on a web server.
   *
   * @param url where
   * @param fetcher gets it, with the same care as feeds
   */
  record OnWeb(URI url, FeedFetcher fetcher) implements OpmlSource {

    @Override
    public Mono<List<ListedFeed>> read() {
      return fetcher.fetch(
          new ConditionalRequest(url, Validators.NONE), fetch -> fetch.map(this::feeds));
    }

    private List<ListedFeed> feeds(FetchOutcome outcome) {
      return switch (outcome) {
        case FetchOutcome.Fetched fetched -> OpmlReader.read(fetched.url(), fetched.body());
        case FetchOutcome.Failed failed ->
            throw new ListUnavailableException(url + ": " + failed.detail());
        default -> throw new ListUnavailableException(url + ": " + outcome.slug());
      };
    }
  }

  /** The list cannot be had just now; the message says why. */
  final class ListUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ListUnavailableException(String message) {
      super(message);
    }
  }
}
