package dyad.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.ingest.fetch.FetchOutcome.FailureKind;
import dyad.servers.feed.Document;
import dyad.servers.feed.FeedServer;
import dyad.servers.feed.Route;
import dyad.servers.feed.RudeRoute;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

/** Against a real server with bad manners; needs no Kafka. */
class FeedFetcherIT {
  private static final Document DOCUMENT = Document.rss("<rss version='2.0'/>");

  private final FeedServer outlet = FeedServer.start();

  @AfterEach
  void close() {
    outlet.close();
  }

  @Test
  void document_comesWithItsValidatorsByteForByte() {
    URI url = outlet.route("/feed", Route.document(DOCUMENT));

    FetchOutcome outcome = fetch(url);

    FetchOutcome.Fetched fetched = (FetchOutcome.Fetched) outcome;
    assertThat(new String(fetched.body(), StandardCharsets.UTF_8))
        .isEqualTo("<rss version='2.0'/>");
    assertThat(fetched.validators())
        .isEqualTo(new Validators(DOCUMENT.etag(), DOCUMENT.lastModified()));
    assertThat(outlet.requests().get(0).header("User-Agent")).contains("Dyad test");
    assertThat(outlet.requests().get(0).header("Accept-Encoding")).contains("gzip, br");
  }

  @Test
  void gzip_isDecompressedWhetherOrNotItIsSaidTo() {
    URI url = outlet.route("/gzip", RudeRoute.gzip(DOCUMENT));

    FetchOutcome outcome = fetch(url);

    assertThat(((FetchOutcome.Fetched) outcome).body()).hasSize(20);
  }

  @Test
  void redirect_isFollowedAndTheLastAddressTold() {
    URI target = outlet.route("/there", Route.document(DOCUMENT));
    URI url = outlet.route("/here", Route.movedPermanently("/there"));

    FetchOutcome outcome = fetch(url);

    assertThat(((FetchOutcome.Fetched) outcome).url()).isEqualTo(target);
  }

  @Test
  void redirectToRefusedAddress_isRefused() {
    URI url = outlet.route("/inside", Route.movedTemporarily("http://169.254.169.254/latest"));

    assertFailure(fetch(url), FailureKind.REFUSED_ADDRESS, "169.254.169.254");
  }

  @Test
  void redirectToFile_isRefused() {
    URI url = outlet.route("/file", Route.movedTemporarily("file:///etc/passwd"));

    assertFailure(fetch(url), FailureKind.REFUSED_ADDRESS, "only http and https");
  }

  @Test
  void nameThatResolvesToPrivateAddress_isRefusedAtTheConnection() {
    FeedFetcher strict = fetcher(List.of());
    URI url = URI.create("http://localhost:" + outlet.uri().getPort() + "/feed");

    FetchOutcome outcome =
        only(strict.fetch(new ConditionalRequest(url, Validators.NONE), fetch -> fetch));

    assertFailure(outcome, FailureKind.REFUSED_ADDRESS, "not a public address");
    assertThat(outlet.requests()).isEmpty();
  }

  @Test
  void silentServer_isGivenUp() {
    URI url =
        outlet.route(
            "/slow", RudeRoute.slowToAnswer(Duration.ofSeconds(20), Route.document(DOCUMENT)));

    assertFailure(fetch(url), FailureKind.TIMEOUT, "silent");
  }

  @Test
  void drippingServer_isGivenUpAfterTheTotalTime() {
    URI url = outlet.route("/drip", RudeRoute.drip(DOCUMENT, Duration.ofMillis(400)));

    assertFailure(fetch(url), FailureKind.TIMEOUT, "no complete answer within 3 s");
  }

  @Test
  void damagedCompression_isSaid() {
    URI url = outlet.route("/bad-gzip", RudeRoute.damagedGzip(DOCUMENT));

    assertFailure(fetch(url), FailureKind.BAD_ENCODING, "damaged");
  }

  @Test
  void plainTextThatIsSaidToBeGzip_isTakenAsItIs() {
    URI url = outlet.route("/false-gzip", RudeRoute.falseGzip(DOCUMENT));

    assertThat(((FetchOutcome.Fetched) fetch(url)).body()).hasSize(20);
  }

  @Test
  void deflate_isDecompressedInBothReadingsOfTheName() {
    URI right = outlet.route("/zlib", RudeRoute.deflate(DOCUMENT, false));
    URI wrong = outlet.route("/raw", RudeRoute.deflate(DOCUMENT, true));

    List<FetchOutcome> outcomes = List.of(fetch(right), fetch(wrong));

    assertThat(outcomes)
        .allSatisfy(outcome -> assertThat(((FetchOutcome.Fetched) outcome).body()).hasSize(20));
  }

  @Test
  void brotli_isDecompressed() {
    URI url = outlet.route("/brotli", RudeRoute.brotli(DOCUMENT));

    assertThat(((FetchOutcome.Fetched) fetch(url)).body()).hasSize(20);
  }

  @Test
  void unknownCompression_isSaid() {
    URI url = outlet.route("/zstd", RudeRoute.encoded("zstd", DOCUMENT));

    assertFailure(fetch(url), FailureKind.BAD_ENCODING, "'zstd', which nobody asked for");
  }

  @Test
  void smallBodyThatGrowsTooLarge_isGivenUp() {
    URI url = outlet.route("/bomb", RudeRoute.gzipBomb(200_000_000));

    assertFailure(fetch(url), FailureKind.TOO_LARGE, "more than 1048576 bytes");
  }

  @Test
  void blockByBotProtection_isToldFromAnError() {
    URI url = outlet.route("/blocked", RudeRoute.blocked("cf-mitigated", "challenge"));

    assertFailure(fetch(url), FailureKind.BLOCKED, "by Cloudflare");
  }

  @Test
  void permanentRedirectsAtTheBeginning_areTold() {
    outlet.route("/third", Route.document(DOCUMENT));
    URI second = outlet.route("/second", Route.movedTemporarily("/third"));
    URI url = outlet.route("/first", Route.redirect(308, "/second"));

    FetchOutcome.Fetched fetched = (FetchOutcome.Fetched) fetch(url);

    assertThat(fetched.notes().movedTo()).isEqualTo(second);
    assertThat(((FetchOutcome.Fetched) fetch(second)).notes().movedTo()).isNull();
  }

  @Test
  void freshness_isToldByTheServer() {
    URI url =
        outlet.route(
            "/fresh",
            RudeRoute.with("Cache-Control", "public, max-age=1800", Route.document(DOCUMENT)));

    FetchOutcome.Fetched fetched = (FetchOutcome.Fetched) fetch(url);

    assertThat(fetched.notes().fresh()).isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  void truncatedBody_isNoDocument() {
    URI url = outlet.route("/truncated", RudeRoute.truncated(DOCUMENT, 5));

    assertFailure(fetch(url), FailureKind.UNREACHABLE, "");
  }

  @Test
  void statuses_haveTheirOutcomes() {
    URI gone = outlet.route("/gone", Route.status(410));
    URI busy = outlet.route("/busy", Route.unavailable(Duration.ofSeconds(7)));
    URI error = outlet.route("/error", Route.status(500));

    List<FetchOutcome> outcomes = List.of(fetch(gone), fetch(busy), fetch(error));

    assertThat(outcomes.get(0)).isEqualTo(new FetchOutcome.Gone());
    assertThat(outcomes.get(1)).isEqualTo(new FetchOutcome.RateLimited(503, Duration.ofSeconds(7)));
    assertFailure(outcomes.get(2), FailureKind.HTTP_ERROR, "answered with status 500");
  }

  private static void assertFailure(FetchOutcome outcome, FailureKind kind, String detail) {
    assertThat(outcome).isInstanceOf(FetchOutcome.Failed.class);
    assertThat(((FetchOutcome.Failed) outcome).kind()).isEqualTo(kind);
    assertThat(((FetchOutcome.Failed) outcome).detail()).contains(detail);
  }

  private FetchOutcome fetch(URI url) {
    return only(
        fetcher(List.of("127.0.0.0/8"))
            .fetch(new ConditionalRequest(url, Validators.NONE), fetch -> fetch));
  }

  private static FetchOutcome only(Mono<FetchOutcome> mono) {
    FetchOutcome[] found = new FetchOutcome[1];
    StepVerifier.create(mono)
        .consumeNextWith(outcome -> found[0] = outcome)
        .expectComplete()
        .verify(Duration.ofSeconds(15));
    return found[0];
  }

  private static FeedFetcher fetcher(List<String> allowedNetworks) {
    FetchProperties properties =
        new FetchProperties(
            "Dyad test",
            Duration.ofSeconds(2),
            Duration.ofSeconds(2),
            Duration.ofSeconds(3),
            DataSize.ofMegabytes(1),
            5,
            allowedNetworks);
    FetchConfiguration configuration = new FetchConfiguration();
    GuardedHttp http =
        configuration.guardedHttp(
            properties, configuration.addressPolicy(properties), Schedulers.boundedElastic());
    return configuration.feedFetcher(http, InstantSource.system());
  }
}
