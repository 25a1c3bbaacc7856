package dyad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
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
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.reactive.function.client.WebClient;

/** Today, stories and articles. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReadingIT {
  private static final String XSS = "<img src=x onerror=alert(1)>";
  private static final String URDU = "امریکہ اور پاکستان کے درمیان تجارتی مذاکرات";
  private static final Map<String, String> CORRECTION =
      Map.of(
          "ifMatch", "\"1-2\"",
          "pillar", "geopolitical",
          "theme", "sanctions",
          "event", "SANCTION",
          "who", "A <b>reader</b>",
          "why", "It is about sanctions & threats.");
  private static final StubService SEARCH = new StubService();
  private static final StubService CLASSIFIER = new StubService();

  @LocalServerPort private int port;
  private Desk desk;

  @DynamicPropertySource
  static void addresses(DynamicPropertyRegistry registry) {
    registry.add("dyad.search.url", SEARCH::url);
    registry.add("dyad.classifier.url", CLASSIFIER::url);
    registry.add("dyad.today.watch-interval", () -> "20ms");
  }

  @BeforeEach
  void answer() {
    desk = new Desk(port);
    SEARCH.forget();
    SEARCH.answers("/api/v1/stories", 200, "stories-latest.json");
    SEARCH.answers("/api/v1/stories/s-1", 200, "story.json");
    SEARCH.answers("/api/v1/articles", 200, "articles.json");
    SEARCH.answers("/api/v1/articles/", 200, "article-markup.json");
    SEARCH.answers("/api/v1/trends/balance", 200, "balance.json");
    CLASSIFIER.answers("/api/v1/framework", 200, "framework-words.json");
  }

  @AfterAll
  static void stop() {
    SEARCH.close();
    CLASSIFIER.close();
  }

  @Test
  void today_showsBothSidesAndTheBalanceWithItsInterval() throws Exception {
    // When
    Document page = desk.page("/");

    // Then
    assertThat(page.select(".pillar h2").eachText())
        .containsExactly("Functional cooperation", "Geopolitics");
    assertThat(page.select(".pillar.functional .results > li")).isNotEmpty();
    assertThat(page.selectFirst(".glance .share").text()).contains("%", "95% interval");
    assertThat(page.select("nav.pages [aria-current=page]").text()).isEqualTo("Today");
    assertThat(page.select(".news")).isEmpty();
  }

  @Test
  void nextVisit_showsWhatIsNewSinceTheLast() throws Exception {
    // Given
    long before = Instant.parse("2026-11-27T09:00:00Z").getEpochSecond();

    // When
    HttpResponse<String> answer = desk.get("/", "Cookie", "visits=." + before);

    // Then
    Document page = Jsoup.parse(answer.body());
    assertThat(page.select(".news .lines a").eachText()).contains(XSS, URDU);
    assertThat(page.selectFirst(".news time").attr("datetime")).isEqualTo("2026-11-27T09:00:00Z");
    assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
        .startsWith("visits=" + before + ".")
        .contains("HttpOnly", "SameSite=Lax");
  }

  @Test
  void openPage_isToldOfNewStories() {
    // When
    ServerSentEvent<String> event =
        WebClient.create("http://127.0.0.1:" + port)
            .get()
            .uri("/live?since=2026-11-27T10:00:30Z")
            .retrieve()
            .bodyToFlux(new ParameterizedTypeReference<ServerSentEvent<String>>() {})
            .blockFirst();

    // Then
    assertThat(event.event()).isEqualTo("news");
    assertThat(event.data()).isEqualTo("2 new stories");
  }

  @Test
  void momentThatIsNone_isABadRequest() throws Exception {
    // When
    HttpResponse<String> answer = desk.get("/live?since=yesterday", "Accept", "text/event-stream");

    // Then
    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/stories", "/stories/s-1", "/articles/a1"})
  void titles_areText(String path) throws Exception {
    // When
    Document page = desk.page(path);

    // Then
    assertThat(page.text()).contains(XSS);
    assertThat(page.select("img, main script, main b b, [onerror], [style]")).isEmpty();
  }

  @Test
  void storyWithAnUrduArticle_saysItsLanguageAndDirection() throws Exception {
    // When
    Document page = desk.page("/stories/s-1");

    // Then
    assertThat(page.selectFirst("h3[lang=ur]").attr("dir")).isEqualTo("auto");
    assertThat(page.selectFirst("h3[lang=ur]").text()).isEqualTo(URDU);
  }

  @Test
  void story_showsWhoActedWhoCarriedItAndItsArticles() throws Exception {
    // When
    Document page = desk.page("/stories/s-1");

    // Then
    assertThat(page.selectFirst(".deal").text()).contains("<b>Donald Blome</b>", "Arif Alvi");
    assertThat(page.select(".timeline li")).hasSameSizeAs(page.select(".results > li"));
    assertThat(page.select(".timeline circle").eachAttr("cx"))
        .startsWith("0.0%")
        .endsWith("100.0%");
    assertThat(page.selectFirst("blockquote").text()).isNotBlank();
  }

  @Test
  void article_tellsItsReasonsInWordsAndAsNumber() throws Exception {
    // When
    Document page = desk.page("/articles/a1");

    // Then
    assertThat(page.select(".reason h3").text()).contains("theme trade", "very likely (93%)");
    assertThat(page.select("#labels").text())
        .contains("Nearest training items", "US and Pakistan talk trade", "Label history");
    assertThat(page.selectFirst(".citation").text()).contains(XSS);
    assertThat(page.select("#wrong input[name=theme]")).hasSizeGreaterThan(10);
    assertThat(page.selectFirst("#wrong").hasAttr("open")).isFalse();
  }

  @Test
  void correction_isSentWithTheValidatorThatTheReaderSaw() throws Exception {
    // Given
    SEARCH.answersText("/api/v1/articles/a1/label", 204, "application/json", "", "");

    // When
    HttpResponse<String> answer = desk.post("/articles/a1/label", CORRECTION);

    // Then
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue("/articles/a1?corrected#labels");
    assertThat(SEARCH.allAsked())
        .contains(
            new StubService.Asked(
                "PUT /api/v1/articles/a1/label",
                "\"1-2\"",
                "{\"pillar\":\"geopolitical\",\"themes\":[\"sanctions\"],\"event\":\"SANCTION\","
                    + "\"who\":\"A <b>reader</b>\",\"why\":\"It is about sanctions & threats.\"}"));
  }

  @Test
  void correctionOfAnArticleChangedMeanwhile_isKeptAndExplained() throws Exception {
    // Given
    SEARCH.answersText(
        "/api/v1/articles/a1/label", 412, "application/problem+json", "", "{\"detail\":\"x\"}");

    // When
    HttpResponse<String> answer = desk.post("/articles/a1/label", CORRECTION);

    // Then
    Document page = Jsoup.parse(answer.body());
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(page.select("[role=alert] h2").text()).startsWith("Somebody changed this article");
    assertThat(page.selectFirst("#wrong").hasAttr("open")).isTrue();
    assertThat(page.selectFirst("#wrong input[value=geopolitical]").hasAttr("checked")).isTrue();
    assertThat(page.selectFirst("#wrong input[name=who]").val()).isEqualTo("A <b>reader</b>");
  }

  @Test
  void correctionThatIsRefused_saysWhy() throws Exception {
    // Given
    SEARCH.answersText(
        "/api/v1/articles/a1/label",
        400,
        "application/problem+json",
        "",
        "{\"detail\":\"who is missing\"}");

    // When
    HttpResponse<String> answer = desk.post("/articles/a1/label", CORRECTION);

    // Then
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).contains("who is missing");
  }

  @Test
  void correctionWhileSearchIsAway_isKeptInTheForm() throws Exception {
    // Given
    SEARCH.answersText("/api/v1/articles/a1/label", 503, "text/plain", "", "no");

    // When
    HttpResponse<String> answer = desk.post("/articles/a1/label", CORRECTION);

    // Then
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(Jsoup.parse(answer.body()).selectFirst("#wrong input[name=why]").val())
        .isEqualTo("It is about sanctions & threats.");
  }

  @Test
  void classifierAway_leavesTheArticle() throws Exception {
    // Given
    CLASSIFIER.forget();

    // When
    HttpResponse<String> answer = desk.get("/articles/a1");

    // Then
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Jsoup.parse(answer.body()).selectFirst("h1").text()).isEqualTo(XSS);
  }

  @Test
  void balanceAway_leavesTheStories() throws Exception {
    // Given
    SEARCH.answers("/api/v1/trends/balance", 503, "problem-quote.json");

    // When
    Document page = desk.page("/");

    // Then
    assertThat(page.select(".glance [role=alert] h2").text())
        .isEqualTo("The balance cannot be shown now");
    assertThat(page.select(".pillar.functional .results > li")).isNotEmpty();
  }

  @Test
  void searchAway_leavesTheFirstPageWithWhatToDo() throws Exception {
    // Given
    SEARCH.answersWith(503, "problem-quote.json");

    // When
    HttpResponse<String> answer = desk.get("/");

    // Then
    Document page = Jsoup.parse(answer.body());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(page.select("main [role=alert]")).hasSize(3);
    assertThat(page.select("main [role=alert] a").eachAttr("href")).containsOnly("/status");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/stories", "/stories/s-1", "/articles/a1"})
  void searchAway_isSaid(String path) throws Exception {
    // Given
    SEARCH.answersWith(503, "problem-quote.json");

    // When
    HttpResponse<String> answer = desk.get(path);

    // Then
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).contains("search-service");
  }

  @Test
  void filtersOfTheStories_reachTheService() throws Exception {
    // When
    Document page = desk.page("/stories?pillar=functional&sort=largest&theme=&utm=1");

    // Then
    assertThat(SEARCH.asked()).isEqualTo("/api/v1/stories?pillar=functional&sort=largest");
    assertThat(page.selectFirst("select[name=sort] [selected]").val()).isEqualTo("largest");
    assertThat(page.select(".results > li")).hasSize(6);
  }
}
