package dyad.web;

import static dyad.web.Scripts.feed;
import static dyad.web.Scripts.subscription;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages on which readers look after alerts and sources, and see what flows where. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ManagingIT {
  private static final String SUBSCRIPTIONS = "/api/v1/subscriptions";
  private static final String ONE = SUBSCRIPTIONS + "/s1";
  private static final String FEEDS = "/api/v1/feeds";
  private static final ScriptedService SEARCH = new ScriptedService();
  private static final ScriptedService INGEST = new ScriptedService();
  private static final ScriptedService CLASSIFIER = new ScriptedService();
  private static final String FORM =
      "name=Edu&query=theme%3Aeducation&channel=webhook&url=https%3A%2F%2Fr.example%2Fh&every=daily"
          + "&zone=Asia%2FKarachi&pillar=functional&confidence=70&muteRoutine=yes&countries=pk,us";

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void addresses(DynamicPropertyRegistry registry) {
    registry.add("dyad.search.url", SEARCH::url);
    registry.add("dyad.ingest.url", INGEST::url);
    registry.add("dyad.classifier.url", CLASSIFIER::url);
  }

  @BeforeEach
  void forget() {
    SEARCH.forget();
    INGEST.forget();
    CLASSIFIER.forget();
  }

  @AfterAll
  static void stop() {
    SEARCH.close();
    INGEST.close();
    CLASSIFIER.close();
  }

  @Test
  void subscriptions_areListedInWords_andTheirTextsAreText() throws Exception {
    // Given
    SEARCH.answers("GET " + SUBSCRIPTIONS, 200, "[" + subscription(3, "<b>Edu</b>", "") + "]");
    SEARCH.answers(
        "GET " + ONE + "/feed.json",
        200,
        """
        {"items":[{"id":"urn:dyad:alert:a:art1","title":"T","date_published":"2026-11-01T10:00:00Z"}]}
        """);

    // When
    Document page = Jsoup.parse(get("/alerts").body());

    // Then
    assertThat(page.select(".subscriptions h3").text()).isEqualTo("<b>Edu</b>");
    assertThat(page.select(".subscriptions").text())
        .contains("signed webhook to https://r.example/…", "together, every day at 08:00", "on")
        .contains("last told 1 November 2026, 10:00 UTC");
    assertThat(page.select("main b")).isEmpty();
    assertThat(page.select(".example").eachText())
        .anyMatch(text -> text.contains("Education news"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/alerts", "/alerts/s1", "/alerts/s1/edit", "/sources", "/sources/f1"})
  void pageWhoseServiceIsAway_saysSo(String path) throws Exception {
    // When
    HttpResponse<String> answer = get(path);

    // Then
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text())
        .contains("does not answer");
  }

  @Test
  void subscriptions_areFoundByNameOrQuery_andAQueryLeadsToTheForm() throws Exception {
    // Given
    SEARCH.answers("GET " + SUBSCRIPTIONS, 200, "[" + subscription(3, "Edu", "") + "]");

    // When
    Document found = Jsoup.parse(get("/alerts?find=THEME").body());
    Document none = Jsoup.parse(get("/alerts?find=wheat").body());
    HttpResponse<String> asked = get("/alerts?q=%22a%26b%22");

    // Then
    assertThat(found.select(".subscriptions li")).hasSize(1);
    assertThat(none.select(".subscriptions li")).isEmpty();
    assertThat(asked.headers().firstValue("Location")).hasValue("/alerts/new?q=%22a%26b%22");
  }

  @Test
  void form_isFilledByTheAddress() throws Exception {
    // When
    Document page = Jsoup.parse(get("/alerts/new?q=theme:%22health%22&every=weekly").body());

    // Then
    assertThat(page.selectFirst("textarea[name=query]").text()).isEqualTo("theme:\"health\"");
    assertThat(page.selectFirst("input[name=name]").val()).isEqualTo("theme:\"health\"");
    assertThat(page.selectFirst("select[name=every] option[selected]").val()).isEqualTo("weekly");
  }

  @Test
  void savedSubscription_isSentAsTheApiWantsIt_andItsSecretIsShownOnce() throws Exception {
    // Given
    String secret = ",\"secret\":\"whsec_abc+/=\"";
    SEARCH.answers("POST " + SUBSCRIPTIONS, 201, subscription(1, "Edu", secret));
    SEARCH.answers("GET " + ONE, 200, subscription(1, "Edu", ""));

    // When
    HttpResponse<String> made = post("/alerts/new", FORM + "&action=save");

    // Then
    JsonNode sent = JsonMapper.shared().readTree(SEARCH.asked("POST " + SUBSCRIPTIONS).body());
    assertThat(sent.at("/channel/url").asString()).isEqualTo("https://r.example/h");
    assertThat(sent.at("/choices/minConfidence").asDouble()).isEqualTo(0.7);
    assertThat(sent.at("/choices/countries").toString()).isEqualTo("[\"PK\",\"US\"]");
    assertThat(sent.at("/schedule/zone").asString()).isEqualTo("Asia/Karachi");
    assertThat(made.statusCode()).isEqualTo(303);
    String cookie = made.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie)
        .containsIgnoringCase("HttpOnly")
        .contains("SameSite=Strict")
        .doesNotContain("whsec");
    String location = made.headers().firstValue("Location").orElseThrow();
    HttpResponse<String> shown = get(location, "Cookie", cookie.replaceFirst(";.*", ""));
    assertThat(Jsoup.parse(shown.body()).selectFirst("input.secret").val())
        .isEqualTo("whsec_abc+/=");
    assertThat(shown.headers().firstValue("Set-Cookie").orElseThrow()).contains("Max-Age=0");
    assertThat(shown.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    assertThat(get(location).body()).doesNotContain("whsec");
  }

  @Test
  void trial_showsWhatItWouldHaveTold_andSavesNothing() throws Exception {
    // Given
    SEARCH.answers(
        "POST " + SUBSCRIPTIONS + "/try",
        200,
        """
        {"from":"2026-10-28T00:00:00Z","articles":3,"examined":3,"alerts":[{"id":"a1","title":"Fulbright <i>",
         "published":"2026-11-20T00:00:00Z","publisher":{"name":"Ravi Times"},"pillar":"functional","primary":"functional"}]}
        """);
    SEARCH.answers("GET /api/v1/articles", 200, "{\"total\":42}");

    // When
    Document page = Jsoup.parse(post("/alerts/new", FORM + "&action=try").body());

    // Then
    assertThat(page.select(".trial h2").text()).contains("of 1 story in the last 30 days");
    assertThat(page.select(".trial li a").text()).isEqualTo("Fulbright <i>");
    assertThat(page.selectFirst("input[name=url]").val()).isEqualTo("https://r.example/h");
    assertThat(SEARCH.asked("POST " + SUBSCRIPTIONS + "/try").body()).doesNotContain("r.example");
    assertThat(SEARCH.wasAsked("POST " + SUBSCRIPTIONS)).isFalse();
  }

  @Test
  void refusedSubscription_isExplained_andTheFormKeepsAll() throws Exception {
    // Given
    SEARCH.answers(
        "POST " + SUBSCRIPTIONS,
        400,
        "{\"detail\":\"channel.url is missing\",\"part\":\"channel.url\"}");

    // When
    HttpResponse<String> answer = post("/alerts/new", FORM + "&action=save");

    // Then
    Document page = Jsoup.parse(answer.body());
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(page.select("[role=alert]").text()).contains("channel.url is missing");
    assertThat(page.selectFirst("input[name=confidence]").val()).isEqualTo("70");
    assertThat(page.select("input[name=pillar][checked]").eachAttr("value"))
        .containsExactly("functional");
  }

  @Test
  void changeOfWhatSomebodyElseChanged_isHeldBack_untilItWasSeen() throws Exception {
    // Given
    SEARCH.answers("GET " + ONE, 200, subscription(5, "Theirs", ""));
    SEARCH.answers("PUT " + ONE, 412, "{\"detail\":\"changed\"}");

    // When
    HttpResponse<String> answer = post("/alerts/s1/edit", FORM + "&revision=4&action=save");

    // Then
    Document page = Jsoup.parse(answer.body());
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(SEARCH.asked("PUT " + ONE).ifMatch()).isEqualTo("\"4\"");
    assertThat(page.select("[role=alert]").text()).contains("was changed since you opened it");
    assertThat(page.selectFirst("input[name=name]").val()).isEqualTo("Edu");
    assertThat(page.selectFirst("input[name=revision]").val()).isEqualTo("5");
  }

  @Test
  void pause_sendsTheSubscriptionAsItWas_withoutItsHiddenAddress() throws Exception {
    // Given
    String watch = ",\"watch\":{\"trend\":{\"name\":\"balance\",\"threshold\":0.3},\"feeds\":null}";
    SEARCH.answers("GET " + ONE, 200, subscription(5, "Edu", watch));
    SEARCH.answers("PUT " + ONE, 200, subscription(6, "Edu", watch));

    // When
    HttpResponse<String> answer = post("/alerts/s1/pause", "revision=5");

    // Then
    JsonNode sent = JsonMapper.shared().readTree(SEARCH.asked("PUT " + ONE).body());
    assertThat(sent.path("paused").asBoolean()).isTrue();
    assertThat(sent.path("name").asString()).isEqualTo("Edu");
    assertThat(sent.path("channel").has("url")).isFalse();
    assertThat(sent.at("/watch/trend/threshold").asDouble()).isEqualTo(0.3);
    assertThat(sent.has("like")).isFalse();
    assertThat(answer.headers().firstValue("Location")).hasValue("/alerts/s1?did=paused");
  }

  @Test
  void deliveryLog_tellsAttemptsAnswersAndTheNextTry() throws Exception {
    // Given
    SEARCH.answers("GET " + ONE, 200, subscription(5, "Edu", ""));
    SEARCH.answers(
        "GET " + ONE + "/deliveries",
        200,
        """
        [{"alert":{"id":"al-1","kind":"first","items":[{"articleId":"a1","title":"A visit"}],"at":"2026-11-01T10:00:00Z"},
          "status":"pending","attempts":[{"at":"2026-11-01T10:00:01Z","answer":500,"outcome":"server error"}],
          "next":"2026-11-01T10:01:00Z","at":"2026-11-01T10:00:01Z"}]
        """);
    SEARCH.answers("POST " + ONE + "/deliveries/al-1/redeliver", 202, "");

    // When
    Document page = Jsoup.parse(get("/alerts/s1").body());
    HttpResponse<String> again = post("/alerts/s1/redeliver", "alert=al-1");

    // Then
    assertThat(page.select("tbody tr").text())
        .contains("A visit", "pending", "answered 500: server error", "10:01 UTC");
    assertThat(again.headers().firstValue("Location")).hasValue("/alerts/s1?did=redelivered");
  }

  @Test
  void feeds_areListedInWords() throws Exception {
    // Given
    INGEST.answers(
        "GET " + FEEDS,
        200,
        "{\"feeds\":[%s,%s],\"total\":2,\"next\":\"/api/v1/feeds?after=f2\"}"
            .formatted(feed("f1", "fetched", 0), feed("f2", "http-error", 4)));

    // When
    Document page = Jsoup.parse(get("/sources?show=failing&q=ravi").body());

    // Then
    assertThat(INGEST.asked("GET " + FEEDS).query()).contains("failing=true", "q=ravi");
    assertThat(page.select("tbody .chip").eachText())
        .containsExactly("well", "its server answers with an error (4 times in a row)");
    assertThat(page.selectFirst(".pager a").attr("href")).contains("after=f2");
  }

  @Test
  void feedWithAnAddressThatCouldRun_isNoLink() throws Exception {
    // Given
    INGEST.answers(
        "GET " + FEEDS + "/f1",
        200,
        feed("f1", "fetched", 0).replace("https://f1.example/", "javascript:alert(1)"));

    // When
    Document page = Jsoup.parse(get("/sources/f1").body());

    // Then
    assertThat(page.select("a[href^=javascript]")).isEmpty();
    assertThat(page.select("dd").text()).contains("javascript:alert(1)");
    assertThat(page.selectFirst("input[name=etag]").val()).isEqualTo("\"7\"");
  }

  @Test
  void preview_showsWhatWouldBecomeOfAFeed_beforeItIsFollowed() throws Exception {
    // Given
    INGEST.answers(
        "POST " + FEEDS + "/preview",
        200,
        """
        {"followed":null,"feed":{"url":"https://o.example/feed","title":"Outlet","format":"RSS 2.0","problems":[],
         "nextPollSeconds":3600,"entries":2,"passing":1,"others":[],
         "sample":[{"title":"<script>x</script>","published":null,"passes":true,"names":{"PK":["Pakistan"],"US":["US"]}}]}}
        """);
    INGEST.answers("POST " + FEEDS, 201, feed("f9", "fetched", 0));

    // When
    Document page = Jsoup.parse(post("/sources/preview", "url=o.example").body());
    HttpResponse<String> followed =
        post("/sources", "url=https%3A%2F%2Fo.example%2Ffeed&title=Outlet&country=pk&kind=press");

    // Then
    assertThat(page.select("main strong").text()).isEqualTo("1 of 2");
    assertThat(page.select("tbody td").first().text()).isEqualTo("<script>x</script>");
    assertThat(page.selectFirst("form.follow input[name=url]").val())
        .isEqualTo("https://o.example/feed");
    assertThat(INGEST.asked("POST " + FEEDS).body()).contains("\"country\":\"PK\"");
    assertThat(followed.headers().firstValue("Location")).hasValue("/sources/f9?did=followed");
  }

  @Test
  void addressThatIsRefused_isExplained() throws Exception {
    // Given
    INGEST.answers("POST " + FEEDS + "/preview", 400, "{\"detail\":\"url is refused: private\"}");

    // When
    HttpResponse<String> answer = post("/sources/preview", "url=http%3A%2F%2F10.0.0.1%2F");

    // Then
    Document page = Jsoup.parse(answer.body());
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(page.select("[role=alert]").text()).contains("url is refused: private");
    assertThat(page.selectFirst("main input[name=url]").val()).isEqualTo("http://10.0.0.1/");
  }

  @Test
  void list_isTakenFromAFile_andGoesOutAsItIs() throws Exception {
    // Given
    INGEST.answers(
        "POST " + FEEDS + "/opml",
        200,
        """
        {"followed":1,"known":0,"refused":1,"outlines":[
         {"line":3,"title":"Inside","url":"http://10.0.0.1/","result":"refused","id":null,"detail":"private"}]}
        """);
    INGEST.answers("GET " + FEEDS + "/opml", 200, "<opml/>");

    // When
    HttpResponse<String> answer = new Visitor(port).upload("<opml version='2.0'><body/></opml>");

    // Then
    assertThat(INGEST.asked("POST " + FEEDS + "/opml").body())
        .isEqualTo("<opml version='2.0'><body/></opml>");
    assertThat(Jsoup.parse(answer.body()).select("tbody tr").text())
        .isEqualTo("3 Inside http://10.0.0.1/ private");
    assertThat(get("/sources/opml").body()).isEqualTo("<opml/>");
  }

  @Test
  void status_saysWhoIsBehind_andWhoIsAway() throws Exception {
    // Given
    INGEST.answers(
        "GET /api/v1/status",
        200,
        """
        {"feeds":{"followed":3,"polled":3,"failing":0},
         "entries":{"fetched":50,"repeated":0,"gatedOut":10,"unusable":0,"ingested":40}}
        """);
    INGEST.answers("GET /actuator/health/readiness", 200, "{\"status\":\"UP\"}");
    INGEST.answers("GET /actuator/info", 200, "{\"build\":{\"version\":\"1.2.3\"}}");
    CLASSIFIER.answers(
        "GET /api/v1/status",
        200,
        """
        {"model":{"model":"linear","version":"1","profile":"p","profileVersion":"1"},"classified":27,"deadLettered":1}
        """);

    // When
    HttpResponse<String> answer = get("/status");

    // Then
    Document page = Jsoup.parse(answer.body());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(page.select(".lead").text()).contains("classifier-service is 12 articles behind");
    assertThat(page.select(".flow").text()).contains("search-service does not answer");
    assertThat(page.select("tbody tr").first().text()).contains("ready", "1.2.3");
    assertThat(Jsoup.parse(get("/status/flow").body()).select("#flow .card")).hasSize(5);
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    return new Visitor(port).get(path, headers);
  }

  private HttpResponse<String> post(String path, String form) throws Exception {
    return new Visitor(port).post(path, form);
  }
}
