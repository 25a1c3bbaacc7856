package dyad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.servers.feed.Document;
import dyad.servers.feed.FeedServer;
import dyad.servers.feed.Route;
import dyad.servers.junit.KafkaExtension;
import dyad.servers.openapi.DescribedApi;
import dyad.servers.openapi.DescribedApi.Answer;
import dyad.servers.openapi.OpenApiFile;
import dyad.servers.openapi.OpenApiFile.Operation;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Every operation is described in docs/openapi, is there, and answers as described. */
@ExtendWith(KafkaExtension.class)
class OpenApiIT {
  private static final String FEEDS = "/api/v1/feeds";
  private static final String FEED = FEEDS + "/{id}";
  private static final OpenApiFile.Service DESCRIBED = new OpenApiFile.Service("ingest.yaml");
  private static final FeedServer OUTLET = FeedServer.start();
  private static Instance instance;

  @BeforeAll
  static void start(@TempDir Path directory) throws IOException {
    instance = Instance.start("open-api", Feeds.opml(directory));
  }

  @AfterAll
  static void stop() {
    instance.close();
    OUTLET.close();
  }

  @Test
  void mappings_areThoseDescribed() {
    assertThat(Operation.of(instance.mappings())).isEqualTo(DESCRIBED.operations());
  }

  @Test
  void answers_areAsDescribed() {
    DescribedApi api = new DescribedApi(instance.port(), DESCRIBED);
    Document feed = Document.rss(Feeds.rss(Feeds.bilateral("described", "A title")));
    String url =
        "{\"url\": \"%s\"}".formatted(OUTLET.route("/described.xml", Route.document(feed)));
    String preview = FEEDS + "/preview";
    api.call("post", preview, "").send(url).is(200);
    api.call("post", preview, "").send("{}").is(400);
    Answer added = api.call("post", FEEDS, "").send(url).is(201);
    String id = added.json().path("id").asString();
    String seen = Objects.requireNonNull(added.etag());
    api.call("post", FEEDS, "").send(url).is(200);
    api.call("post", FEEDS, "").send("{}").is(400);
    api.call("post", FEEDS, "").send("text/plain", "a feed, please").is(415);
    URI page = OUTLET.route("/described.html", Route.status(404));
    api.call("post", FEEDS, "").send("{\"url\": \"" + page + "\"}").is(422);
    api.call("post", preview, "").send("{\"url\": \"" + page + "\"}").is(422);
    api.search(FEEDS, "?limit=1").send().is(200);
    api.search(FEEDS, "?limit=many").send().is(400);
    api.get(FEED, id).send().is(200);
    api.get(FEED, "none-such").send().is(404);
    api.call("patch", FEED, "", id).header("If-Match", "\"old\"").send("{}").is(412);
    api.call("patch", FEED, "", id).send("{\"title\": \" \"}").is(400);
    api.call("patch", FEED, "", "none-such").send("{}").is(404);
    api.call("post", FEED + "/refresh", "", id).send().is(202);
    api.call("post", FEED + "/refresh", "", "none-such").send().is(404);
    String list = api.get(FEEDS + "/opml").send().is(200).body();
    api.call("post", FEEDS + "/opml", "").send("text/x-opml", list).is(200);
    api.call("post", FEEDS + "/opml", "").send("text/x-opml", "no list").is(400);
    api.get("/api/v1/status").send().is(200);
    Answer paused = api.call("patch", FEED, "", id).send("{\"paused\": true}").is(200);
    api.call("delete", FEED, "", id).header("If-Match", seen).send().is(412);
    api.call("delete", FEED, "", id)
        .header("If-Match", Objects.requireNonNull(paused.etag()))
        .send()
        .is(204);
    api.call("delete", FEED, "", id).send().is(404);
    assertThat(api.unseen()).isEmpty();
  }
}
