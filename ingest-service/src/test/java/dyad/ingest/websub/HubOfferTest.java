package dyad.ingest.websub;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.ingest.fetch.FetchOutcome.Fetched;
import dyad.ingest.fetch.ResponseNotes;
import dyad.ingest.fetch.Validators;
import dyad.ingest.parse.FeedHead;
import dyad.ingest.parse.FeedParser;
import dyad.ingest.parse.UnreadableFeedException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HubOfferTest {
  private static final URI FETCHED = URI.create("https://o.example/feed");
  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>urn:t</id>
      <link rel="hub" href="https://hub.example/in-feed"/><link rel="self" href="https://o.example/self"/>
      </feed>
      """;

  @Test
  void linkHeaders_comeBeforeWhatTheFeedSays() throws UnreadableFeedException {
    Fetched document =
        document("<https://hub.example/in-header>; rel=hub, </header-self>; rel=\"self\"");

    assertThat(HubOffer.of(document, head()))
        .contains(
            new HubOffer(
                URI.create("https://hub.example/in-header"),
                URI.create("https://o.example/header-self")));
  }

  @Test
  void feed_saysItInItself() throws UnreadableFeedException {
    assertThat(HubOffer.of(document(), head()))
        .contains(
            new HubOffer(
                URI.create("https://hub.example/in-feed"), URI.create("https://o.example/self")));
  }

  @Test
  void topic_isTheAddressOfAFeedThatDoesNotSayItsOwn() {
    Fetched document = document("<https://hub.example/>; rel=hub");

    assertThat(HubOffer.of(document, FeedHead.of("RSS 2.0")))
        .contains(new HubOffer(URI.create("https://hub.example/"), FETCHED));
  }

  @Test
  void feedWithoutHub_offersNone() {
    assertThat(HubOffer.of(document("<file:///etc/passwd>; rel=hub"), FeedHead.of("RSS 2.0")))
        .isEmpty();
    assertThat(HubOffer.of(document(), FeedHead.of("RSS 2.0"))).isEmpty();
  }

  private static FeedHead head() throws UnreadableFeedException {
    return new FeedParser().parse(ATOM.getBytes(StandardCharsets.UTF_8), null, FETCHED).head();
  }

  private static Fetched document(String... links) {
    return new Fetched(
        new byte[0], null, Validators.NONE, FETCHED, new ResponseNotes(null, List.of(links), null));
  }
}
