package dyad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
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

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PagesIT {
  private static final StubService SEARCH = new StubService();
  private static final List<String> HTMX =
      List.of("/webjars/htmx.org/2.0.10/dist/htmx.min.js", "/webjars/htmx-ext-sse/2.2.2/sse.js");

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void address(DynamicPropertyRegistry registry) {
    registry.add("dyad.search.url", SEARCH::url);
  }

  @BeforeEach
  void answer() {
    SEARCH.answersWith(200, "articles.json");
    SEARCH.answers("/api/v1/trends/volume", 200, "volume.json");
  }

  @AfterAll
  static void stop() {
    SEARCH.close();
  }

  @Test
  void search_showsArticlesBalanceAndTheWayOn() throws Exception {
    // When
    HttpResponse<String> answer = get("/search");

    // Then
    Document page = Jsoup.parse(answer.body());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(page.select(".results > li")).hasSize(3);
    assertThat(page.selectFirst(".balance svg").attr("aria-label"))
        .startsWith("Balance of the pillars: 235 functional, 37 mixed");
    assertThat(page.select(".results time").eachAttr("datetime")).contains("2026-11-20T00:00:00Z");
    assertThat(page.select(".pager a").text()).isEqualTo("Older");
    assertThat(page.selectFirst("a.skip").attr("href")).isEqualTo("#main");
  }

  @Test
  void articleTitledLikeMarkup_isText() throws Exception {
    // When
    Document list = page("/search");
    SEARCH.answersWith(200, "article-markup.json");
    Document article = page("/articles/xss-1");

    // Then
    assertThat(list.select("h3").eachText()).contains("<img src=x onerror=alert(1)>");
    assertThat(article.selectFirst("h1").text()).isEqualTo("<img src=x onerror=alert(1)>");
    assertThat(list.select("img, main script, .results b, [onerror]")).isEmpty();
    assertThat(article.select("img, main script, [onerror]")).isEmpty();
  }

  @Test
  void urduTitle_hasItsLanguageAndDirection() throws Exception {
    // When
    Document page = page("/search");

    // Then
    var title = page.selectFirst("h3[lang=ur]");
    assertThat(title.attr("dir")).isEqualTo("auto");
    assertThat(title.text()).isEqualTo("امریکہ اور پاکستان کے درمیان تجارتی مذاکرات");
  }

  @Test
  void matches_areMarked() throws Exception {
    // Given
    SEARCH.answersWith(200, "articles-vaccine.json");

    // When
    Document page = page("/search?q=vaccine");

    // Then
    assertThat(page.select("h3 mark").eachText()).isNotEmpty();
    assertThat(page.select("h3").text()).doesNotContain("mark>");
    assertThat(page.selectFirst("input[name=q]").val()).isEqualTo("vaccine");
  }

  @Test
  void whatIsAsked_reachesTheServiceAsItIs() throws Exception {
    // When
    get("/search?q=a%26b%20%2B%22c%22&pillar=mixed&pillar=none&theme=&utm=1&cursor=x_-1");

    // Then
    assertThat(SEARCH.allAsked())
        .extracting(StubService.Asked::line)
        .contains(
            "GET /api/v1/articles?q=a%26b%20%2B%22c%22&pillar=mixed&pillar=none&cursor=x_-1",
            "GET /api/v1/trends/volume?interval=month"
                + "&filter=%28a%26b%20%2B%22c%22%29%20pillar%3A%28mixed%20OR%20none%29");
  }

  @Test
  void evidence_isMarkedWhereItStands() throws Exception {
    // Given
    SEARCH.answersWith(200, "article-markup.json");

    // When
    Document page = page("/articles/xss-1");

    // Then
    assertThat(page.selectFirst("h1 mark").text()).isEqualTo("<img");
    assertThat(page.selectFirst("h1 mark").attr("title")).isEqualTo("theme:trade");
    assertThat(page.select(".reason li")).hasSize(1);
    assertThat(page.selectFirst("a.outlet").attr("rel")).contains("noopener");
  }

  @Test
  void nothingFound_saysWhatToDo() throws Exception {
    // Given
    SEARCH.answersWith(200, "articles-none.json");

    // When
    Document narrowed = page("/search?q=nothingofthekind");
    Document empty = page("/search");

    // Then
    assertThat(narrowed.select(".notice h2").text()).isEqualTo("No article found");
    assertThat(empty.select(".notice h2").text()).isEqualTo("The archive is still empty");
  }

  @Test
  void queryThatCannotBeRead_isShownWithItsFault() throws Exception {
    // Given
    SEARCH.answersWith(400, "problem-quote.json");

    // When
    HttpResponse<String> answer = get("/search?q=vaccine%20%22drone");

    // Then
    Document page = Jsoup.parse(answer.body());
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(page.select(".notice").text()).contains("never closed");
    assertThat(page.select(".query mark").text()).isEqualTo("\"");
    assertThat(page.selectFirst("input[name=q]").val()).isEqualTo("vaccine \"drone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/search?q=vaccine", "/articles/a1"})
  void searchAway_isSaid(String path) throws Exception {
    // Given
    SEARCH.answersWith(503, "problem-quote.json");

    // When
    HttpResponse<String> answer = get(path);

    // Then
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text())
        .contains(path.contains("articles") ? "cannot be shown now" : "Search is away");
  }

  @Test
  void answerThatIsNoJson_countsAsAway() throws Exception {
    // Given: a class file is anything but.
    SEARCH.answersWith(200, "StubService.class");

    // When
    HttpResponse<String> answer = get("/search");

    // Then
    assertThat(answer.statusCode()).isEqualTo(503);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/articles/nowhere", "/nowhere"})
  void unknownAddress_is404WithAPage(String path) throws Exception {
    // Given
    SEARCH.answersWith(404, "problem-quote.json");

    // When
    HttpResponse<String> answer = get(path);

    // Then
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(Jsoup.parse(answer.body()).select(".notice h1").text()).startsWith("There is no");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/search", "/desk.css", "/nowhere"})
  void everyAnswer_hasTheSecurityHeaders(String path) throws Exception {
    // When
    var headers = get(path).headers();

    // Then
    assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
  }

  @Test
  void pages_loadNothingFromElsewhere_andHaveNoStyleInline() throws Exception {
    // When
    Document page = page("/search");

    // Then
    List<String> loaded = new ArrayList<>(page.select("[src]").eachAttr("src"));
    loaded.addAll(page.select("link[href]").eachAttr("href"));
    assertThat(loaded).isNotEmpty().allMatch(address -> address.matches("/[^/].*"));
    assertThat(page.select("style, [style], script:not([src])")).isEmpty();
    assertThat(page.select("*").stream().flatMap(e -> e.attributes().asList().stream()))
        .noneMatch(attribute -> attribute.getKey().startsWith("on"));
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
  }

  @Test
  void whatThePageLoads_isThereAndKeptForAYear() throws Exception {
    // Given
    Document page = page("/search");
    List<String> addresses = new ArrayList<>(page.select("script").eachAttr("src"));
    addresses.addAll(page.select("link:not([rel=alternate])").eachAttr("href"));
    addresses.addAll(HTMX);

    for (String address : addresses) {
      // When
      HttpResponse<String> answer = get(address);

      // Then
      assertThat(answer.statusCode()).as(address).isEqualTo(200);
      assertThat(answer.headers().firstValue("Cache-Control"))
          .as(address)
          .hasValue("max-age=31536000");
    }
  }

  @Test
  void navigation_namesEachPageAndMarksThePresentOne() throws Exception {
    // When
    Document page = page("/search");

    // Then
    assertThat(page.select("nav.pages a").eachAttr("href"))
        .contains("/", "/search", "/stories", "/trends", "/calendar", "/fields", "/brief")
        .contains("/alerts", "/sources", "/methodology", "/status");
    assertThat(page.select("nav.pages [aria-current=page]").eachText()).containsExactly("Search");
    assertThat(page.select("[popovertarget=pages]")).hasSize(1);
  }

  private Document page(String path) throws IOException, InterruptedException {
    return Jsoup.parse(get(path).body());
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Accept", "text/html")
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString());
    }
  }
}
