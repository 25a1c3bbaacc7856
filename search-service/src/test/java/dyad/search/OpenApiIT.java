package dyad.search;

import static dyad.event.SourceKind.PRESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dyad.search.alert.subscription.UnsubscribeLinks;
import dyad.search.trend.TrendName;
import dyad.servers.openapi.DescribedApi;
import dyad.servers.openapi.DescribedApi.Answer;
import dyad.servers.openapi.OpenApiFile;
import dyad.servers.openapi.OpenApiFile.Operation;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** Every operation is described in docs/openapi, is there, and answers as described. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class OpenApiIT implements RunningService {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String ARTICLES = "/api/v1/articles";
  private static final String ARTICLE = ARTICLES + "/{id}";
  private static final String LABEL = ARTICLE + "/label";
  private static final String STORIES = "/api/v1/stories";
  private static final String SUBSCRIPTIONS = "/api/v1/subscriptions";
  private static final String SUBSCRIPTION = SUBSCRIPTIONS + "/{id}";
  private static final String OURS = "?source=Open%20API%20IT";
  private static final String ID = "described-1";
  private static final OpenApiFile.Service DESCRIBED =
      new OpenApiFile.Service("search.yaml", "trends.yaml", "alerts.yaml");

  @Autowired private ArticleTopic topic;
  @Autowired private SearchApi search;
  @Autowired private UnsubscribeLinks links;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mappings;

  @LocalServerPort private int port;
  private DescribedApi api;

  @BeforeAll
  void publish() {
    api = new DescribedApi(port, DESCRIBED);
    topic.publish(
        ours(ID).title("Sample: pomelo growers trained").evidence("theme:health", 0, 7),
        ours("described-2")
            .title("Sample: ministers meet over canals")
            .published("2026-02-01T00:00:00Z"));
    search.awaitTotal(2, ARTICLES + "?source=Open API IT");
  }

  private static Sample ours(String id) {
    return Sample.article(id).source("Open API IT", "PK", PRESS);
  }

  @Test
  @Order(1)
  void mappings_areThoseDescribed() {
    assertThat(Operation.of(mappings.getHandlerMethods().keySet()))
        .isEqualTo(DESCRIBED.operations());
  }

  @Test
  @Order(2)
  void searches() {
    assertThat(api.search(ARTICLES, OURS + "&q=pomelo").send().is(200).json().path("total").asInt())
        .isEqualTo(1);
    api.search(ARTICLES, OURS + "&page_size=1").send().is(200);
    api.search(ARTICLES, "?q=%22never%20closed").send().is(400);
    api.search(ARTICLES, "?q=nosuchfield:1").send().is(400);
    api.search(ARTICLES, "?page_size=100000").send().is(400);
    api.search(ARTICLES, "?q=" + "a".repeat(100_000)).send().is(400);
    api.search(ARTICLES, "?unknown=1").send().is(400);
  }

  @Test
  @Order(2)
  void exportsAndFeeds() {
    api.search(ARTICLES + "/export", OURS + "&format=csv").send().is(200);
    Answer lines = api.search(ARTICLES + "/export", OURS + "&format=jsonl").send().is(200);
    assertThat(lines.body().lines()).hasSizeGreaterThanOrEqualTo(2);
    OpenApiFile file = OpenApiFile.read("search.yaml");
    assertThat(lines.body().lines())
        .allSatisfy(line -> assertThat(file.unfit("ExportedArticle", line)).isEmpty());
    api.search(ARTICLES + "/export", "?format=xml").send().is(400);
    for (String feed : new String[] {"/feed.atom", "/feed.json"}) {
      Answer first = api.search(ARTICLES + feed, OURS).send().is(200);
      api.search(ARTICLES + feed, OURS)
          .header("If-None-Match", Objects.requireNonNull(first.etag()))
          .send()
          .is(304);
      api.search(ARTICLES + feed, "?q=(").send().is(400);
    }
  }

  @Test
  @Order(2)
  void articleAndItsLabels() {
    String seen = Objects.requireNonNull(api.get(ARTICLE, ID).send().is(200).etag());
    api.get(ARTICLE, ID).header("If-None-Match", seen).send().is(304);
    api.get(ARTICLE, "none-such").send().is(404);
    api.get(LABEL, ID).send().is(200);
    api.get(LABEL, "none-such").send().is(404);
    String said = "{\"pillar\": \"none\", \"who\": \"a sample analyst\", \"why\": \"sample\"}";
    api.call("put", LABEL, "", ID).send(said).is(428);
    api.call("put", LABEL, "", ID).header("If-Match", "\"9-9\"").send(said).is(412);
    api.call("put", LABEL, "", ID).header("If-Match", seen).send("{}").is(400);
    api.call("put", LABEL, "", "none-such").header("If-Match", seen).send(said).is(404);
    Answer corrected = api.call("put", LABEL, "", ID).header("If-Match", seen).send(said).is(200);
    assertThat(api.get("/api/v1/corrections/export").send().is(200).body()).contains(ID);
    api.get(ARTICLE, ID).send().is(200);
    String withdrawing = "?who=a%20sample%20analyst&why=sample";
    api.call("delete", LABEL, "?who=x", ID).send().is(400);
    api.call("delete", LABEL, withdrawing, ID).send().is(428);
    api.call("delete", LABEL, withdrawing, ID).header("If-Match", seen).send().is(412);
    api.call("delete", LABEL, withdrawing, ID)
        .header("If-Match", Objects.requireNonNull(corrected.etag()))
        .send()
        .is(200);
  }

  @Test
  @Order(2)
  void stories() {
    JsonNode page = api.search(STORIES, OURS + "&page_size=1").send().is(200).json();
    String story = page.at("/stories/0/id").asString();
    api.get(STORIES + "/{id}", story).send().is(200);
    api.get(STORIES + "/{id}", "none-such").send().is(404);
    api.search(STORIES, "?sort=sideways").send().is(400);
  }

  @Test
  @Order(2)
  void trendsAndCalendar() {
    api.get("/api/v1/trends").send().is(200);
    for (TrendName name : TrendName.values()) {
      api.call("get", "/api/v1/trends/{name}", "?interval=year", name.label()).send().is(200);
    }
    api.call("get", "/api/v1/trends/{name}", "?format=csv", "volume").send().is(200);
    api.call("get", "/api/v1/trends/{name}", "?interval=hour", "volume").send().is(400);
    api.get("/api/v1/trends/{name}", "none-such").send().is(404);
    api.search("/api/v1/events", "?page_size=5").send().is(200);
    api.search("/api/v1/events", "?type=party").send().is(400);
    Answer calendar = api.get("/api/v1/events.ics").send().is(200);
    api.get("/api/v1/events.ics")
        .header("If-None-Match", Objects.requireNonNull(calendar.etag()))
        .send()
        .is(304);
  }

  @Test
  @Order(2)
  void subscriptionFromBeginningToEnd() {
    String draft = draft("pomelo AND title:farmers", "webhook");
    Answer made = api.call("post", SUBSCRIPTIONS, "").send(draft).is(201);
    String id = made.json().path("id").asString();
    api.call("post", SUBSCRIPTIONS, "").send("{}").is(400);
    api.call("post", SUBSCRIPTIONS + "/try", "").send(draft).is(200);
    api.call("post", SUBSCRIPTIONS + "/try", "").send("{}").is(400);
    api.get(SUBSCRIPTIONS).send().is(200);
    api.get(SUBSCRIPTION, id).send().is(200);
    api.get(SUBSCRIPTION, "none-such").send().is(404);
    String seen = Objects.requireNonNull(made.etag());
    api.call("put", SUBSCRIPTION, "", id).send(draft).is(428);
    api.call("put", SUBSCRIPTION, "", id).header("If-Match", "\"77\"").send(draft).is(412);
    api.call("put", SUBSCRIPTION, "", id).header("If-Match", seen).send("{}").is(400);
    Answer replaced = api.call("put", SUBSCRIPTION, "", id).header("If-Match", seen).send(draft);
    api.call("post", SUBSCRIPTION + "/secret", "", id)
        .header("If-Match", Objects.requireNonNull(replaced.is(200).etag()))
        .send()
        .is(200);
    api.call("post", SUBSCRIPTION + "/secret", "", id).send().is(428);
    alertsOf(id);
    unsubscribing(id);
    api.call("delete", SUBSCRIPTION, "", id).send().is(428);
    api.call("delete", SUBSCRIPTION, "", id).header("If-Match", seen).send().is(412);
    api.call("delete", SUBSCRIPTION, "", id)
        .header("If-Match", Objects.requireNonNull(api.get(SUBSCRIPTION, id).send().etag()))
        .send()
        .is(204);
  }

  private void unsubscribing(String id) {
    String path = SUBSCRIPTION + "/unsubscribe";
    String token = "?" + links.link(id).getRawQuery();
    api.call("get", path, token, id).send().is(200);
    api.call("get", path, "?token=guessed", id).send().is(404);
    api.call("post", path, "?token=guessed", id).send().is(404);
    api.call("post", path, token, id).send().is(200);
  }

  private void alertsOf(String id) {
    topic.publish(ours("described-3").title("Pomelo farmers find buyers"));
    JsonNode items =
        await()
            .atMost(PATIENCE)
            .until(
                () -> api.get(SUBSCRIPTION + "/feed.json", id).send().is(200).json().path("items"),
                found -> !found.isEmpty());
    String alert = items.get(0).path("id").asString().split(":", -1)[3];
    api.get(SUBSCRIPTION + "/feed.atom", id).send().is(200);
    api.get(SUBSCRIPTION + "/stream", id).open().is(200);
    api.get(SUBSCRIPTION + "/deliveries", id).send().is(200);
    api.call("post", SUBSCRIPTION + "/ping", "", id).send().is(202);
    api.call("post", SUBSCRIPTION + "/ping", "", "none-such").send().is(404);
    String redeliver = SUBSCRIPTION + "/deliveries/{alert}/redeliver";
    api.call("post", redeliver, "", id, alert).send().is(202);
    api.call("post", redeliver, "", id, "none-such").send().is(404);
    for (String part : new String[] {"/feed.json", "/feed.atom", "/stream", "/deliveries"}) {
      api.get(SUBSCRIPTION + part, "none-such").send().is(404);
    }
  }

  private static String draft(String query, String channel) {
    return """
        {"owner": "described", "name": "Described", "query": "%s",
         "channel": {"type": "%s", "url": "http://127.0.0.1:1/hook"}, "schedule": "immediate"}
        """
        .formatted(query, channel);
  }

  @Test
  @Order(3)
  void statusAndReindex() {
    api.get("/api/v1/status").send().is(200);
    api.get("/api/v1/reindex").send().is(200);
    api.call("post", "/api/v1/reindex", "").send().is(202);
    await()
        .atMost(PATIENCE)
        .until(
            () -> api.get("/api/v1/reindex").send().json().path("state").asString(),
            state -> state.equals("done"));
  }

  @Test
  @Order(4)
  void everythingDescribed_wasSeen() {
    assertThat(api.unseen()).isEmpty();
  }
}
