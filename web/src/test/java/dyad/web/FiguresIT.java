package dyad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
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

/** The pages with figures: trends, fields, calendar, methodology, brief. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FiguresIT {
  private static final StubService SEARCH = new StubService();
  private static final StubService CLASSIFIER = new StubService();
  private static final List<String> TRENDS =
      List.of(
          "volume",
          "balance",
          "overshadowing",
          "attention-gap",
          "routine-diplomacy",
          "dip-and-repair",
          "two-presses",
          "initiators",
          "fields",
          "commitments");

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void addresses(DynamicPropertyRegistry registry) {
    registry.add("dyad.search.url", SEARCH::url);
    registry.add("dyad.classifier.url", CLASSIFIER::url);
  }

  @BeforeEach
  void answer() {
    SEARCH.forget();
    SEARCH.answers("/api/v1/trends", 200, "trends.json");
    TRENDS.forEach(
        name -> SEARCH.answers("/api/v1/trends/" + name, 200, "trend-" + name + ".json"));
    SEARCH.answers("/api/v1/trends/nope", 404, "problem-quote.json");
    SEARCH.answers("/api/v1/stories", 200, "figures-stories.json");
    SEARCH.answers("/api/v1/events", 200, "events.json");
    CLASSIFIER.forget();
    CLASSIFIER.answers("/api/v1/framework", 200, "figures-framework.json");
    CLASSIFIER.answers("/api/v1/model", 200, "model.json");
  }

  @AfterAll
  static void stop() {
    SEARCH.close();
    CLASSIFIER.close();
  }

  @Test
  void overview_hasEachTrendWithItsNumber() throws Exception {
    // When
    Document page = page("/trends?from=2025-06-01&to=2025-10-31");

    // Then
    assertThat(page.select(".index h2").eachText()).hasSize(10).contains("Balance", "Two presses");
    assertThat(page.select(".index .figure-number").eachText()).contains("48%", "35%");
    assertThat(page.select(".index svg")).hasSize(10);
    assertThat(page.selectFirst(".index h2 a").attr("href"))
        .isEqualTo("/trends/volume?from=2025-06-01&to=2025-10-31");
  }

  @Test
  void trend_hasChartTableAndMethod() throws Exception {
    // When
    Document page = page("/trends/balance?interval=month");

    // Then
    assertThat(page.selectFirst("h1").text()).isEqualTo("Balance");
    assertThat(page.selectFirst("svg.wide-chart").attr("aria-label"))
        .startsWith("Functional share of stories. 5 points.");
    assertThat(page.select("svg.narrow-chart")).hasSize(1);
    assertThat(page.select(".tools tbody tr").first().text())
        .startsWith("June 2025 12% (0% to 50%)");
    assertThat(page.select(".made a").eachAttr("href")).contains("/methodology#balance");
    assertThat(page.select(".legend").text()).contains("95% interval", "geopolitical spike");
  }

  @Test
  void openTime_isAskedForAsTheLast24MonthsOfTheArchive() throws Exception {
    // When
    get("/trends/balance?interval=week");

    // Then
    assertThat(SEARCH.allAsked())
        .extracting(StubService.Asked::line)
        .contains("GET /api/v1/trends/balance?from=2023-11-01&to=2025-10-10&interval=week");
  }

  @Test
  void chart_canBeSaved() throws Exception {
    // When
    HttpResponse<String> answer = get("/trends/balance.svg?figure=balance");

    // Then
    Document svg = Jsoup.parse(answer.body(), "", Parser.xmlParser());
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("image/svg+xml");
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .isEqualTo("attachment; filename=\"balance.svg\"");
    assertThat(svg.selectFirst("svg").attr("viewBox")).startsWith("0 -");
    assertThat(svg.select("title").first().text()).isEqualTo("Functional share of stories");
    assertThat(svg.select("text").last().text())
        .isEqualTo(
            "Shaded: 95% interval. 46 stories, 2025-06-01 to 2025-10-31 (UTC). Dyad:"
                + " docs/methodology.md#balance");
    assertThat(svg.select("style, script, [style]")).isEmpty();
  }

  @Test
  void numbers_areHandedOnAsCsv() throws Exception {
    // Given
    SEARCH.answersText("/api/v1/trends/balance", 200, "text/csv", "", "start,stories\r\n");

    // When
    HttpResponse<String> answer = get("/trends/balance.csv?filter=theme:health");

    // Then
    assertThat(answer.body()).isEqualTo("start,stories\r\n");
    assertThat(SEARCH.asked()).contains("format=csv", "filter=theme%3Ahealth");
  }

  @Test
  void fields_areOnOneScale_withTheirSilences() throws Exception {
    // When
    Document page = page("/fields?from=2025-06-01&to=2025-10-31");

    // Then
    assertThat(page.select(".multiple")).hasSize(10);
    assertThat(page.select("#education .quietness").text()).startsWith("quiet for 67 days");
    assertThat(page.select("#education .newest a").attr("href")).startsWith("/stories/s-");
    assertThat(page.select(".multiple .scale").eachText().stream().distinct()).hasSize(1);
  }

  @Test
  void calendar_opensAtTheLastMonthWithEvents() throws Exception {
    // When
    Document page = page("/calendar?level=head&q=x");

    // Then
    assertThat(page.selectFirst("h1").text()).isEqualTo("Calendar: April 2026");
    assertThat(page.select(".happening h3").eachText())
        .containsExactly(
            "Pakistan puts ceasefire plan to US, Iran",
            "Dar asks US, Iran to hold to truce after talks end without deal");
    assertThat(page.select(".grid .busy .day").eachText()).containsExactly("6", "12");
    assertThat(page.select("a[rel=prev]").attr("href"))
        .isEqualTo("/calendar?month=2026-03&q=x&level=head");
    assertThat(page.select("a.file").attr("href")).isEqualTo("/calendar.ics?q=x&level=head");
  }

  @Test
  void calendarForPrograms_isHandedOn() throws Exception {
    // Given
    SEARCH.answersText(
        "/api/v1/events.ics",
        200,
        "text/calendar",
        "\"1\"",
        "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");

    // When
    HttpResponse<String> answer = get("/calendar.ics?type=visit&utm=1");

    // Then
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
    assertThat(answer.headers().firstValue("ETag")).hasValue("\"1\"");
    assertThat(SEARCH.asked()).isEqualTo("/api/v1/events.ics?type=visit");
  }

  @Test
  void monthWithoutEvents_saysWhereTheLastOnesAre() throws Exception {
    // Given
    SEARCH.answersText(
        "/api/v1/events", 200, "application/json", "", "{\"total\":0,\"events\":[],\"next\":null}");

    // When
    Document page = page("/calendar?month=2026-07&place=Lahore");

    // Then
    assertThat(page.select(".notice h2").text()).isEqualTo("No event in July 2026");
    assertThat(page.select(".notice a").eachAttr("href"))
        .contains("/calendar?month=2026-06&place=Lahore", "/calendar");
  }

  @Test
  void methodology_comesFromTheRunningSystem() throws Exception {
    // When
    Document page = page("/methodology");

    // Then
    assertThat(page.select("#theme-education").text()).isEqualTo("Education");
    assertThat(page.select("[id=balance]").text()).isEqualTo("balance");
    assertThat(page.select(".accuracy th[scope=row]").eachText())
        .contains("functional", "education");
    assertThat(page.select("#accuracy").text()).contains("corrected by the errors of linear");
    assertThat(page.select("#running").text()).contains("linear 1-", "us-pakistan 2026.11");
  }

  @Test
  void brief_countsAndQuotes() throws Exception {
    // When
    Document page = page("/brief?period=week&date=2025-10-12");

    // Then
    assertThat(page.selectFirst("h1").text()).isEqualTo("Brief: the week of 6 October 2025");
    assertThat(page.select(".lead").first().text())
        .startsWith("46 stories began in the week of 6 October 2025, told in 71 articles");
    assertThat(page.select(".theme a").eachAttr("href"))
        .hasSize(3)
        .allMatch(a -> a.startsWith("/stories/s-"));
    assertThat(page.select("a[rel=prev]").attr("href"))
        .isEqualTo("/brief?period=week&date=2025-09-29");
  }

  @Test
  void brief_isMarkdownAndMailToo() throws Exception {
    // When
    HttpResponse<String> markdown = get("/brief.md?period=week&date=2025-10-12");
    HttpResponse<String> mail = get("/brief.eml?period=week&date=2025-10-12");

    // Then
    assertThat(markdown.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/markdown");
    assertThat(markdown.body()).contains("(http://127.0.0.1:" + port + "/stories/s-");
    assertThat(mail.headers().firstValue("Content-Type").orElse("")).startsWith("message/rfc822");
    assertThat(mail.headers().firstValue("Content-Disposition").orElse(""))
        .isEqualTo("attachment; filename=\"brief-week-2025-10-06.eml\"");
    assertThat(mail.body())
        .contains(
            "Subject: US-Pakistan brief: the week of 6 October 2025", "text/plain", "text/html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/trends?from=2020-01-01",
        "/trends/balance?from=2020-01-02",
        "/fields?from=2020-01-03",
        "/calendar?month=2020-01",
        "/brief?date=2020-01-01"
      })
  void searchAway_isSaid_withTheFormKept(String path) throws Exception {
    // Given
    SEARCH.answersWith(503, "problem-quote.json");

    // When
    HttpResponse<String> answer = get(path);

    // Then
    Document page = Jsoup.parse(answer.body());
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(page.select("[role=alert]").text()).contains("search-service does not answer");
    assertThat(page.select("form.period")).hasSize(1);
  }

  @Test
  void methodologyWithoutServices_stillHasItsFormulas() throws Exception {
    // Given
    CLASSIFIER.answersWith(503, "problem-quote.json");

    // When
    HttpResponse<String> answer = get("/methodology");

    // Then
    Document page = Jsoup.parse(answer.body());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(page.select("[role=alert]").text()).contains("classifier-service does not answer");
    assertThat(page.select("[id=commitments]")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/trends?filter=x", "/trends/balance?filter=y", "/fields?filter=z"})
  void filterThatCannotBeRead_isRefusedWithTheReason(String path) throws Exception {
    // Given
    SEARCH.answersWith(400, "problem-quote.json");

    // When
    HttpResponse<String> answer = get(path + "&from=2025-01-01");

    // Then
    Document page = Jsoup.parse(answer.body());
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(page.select("[role=alert]").text()).contains("never closed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/calendar?month=2026-13", "/brief?date=yesterday"})
  void timeThatIsNone_isRefused(String path) throws Exception {
    // When
    HttpResponse<String> answer = get(path);

    // Then
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text())
        .contains("is written like");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/trends/nope", "/trends/nope.svg", "/trends/balance.svg?figure=nope"})
  void whatThereIsNot_is404(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/trends", "/trends/balance", "/fields", "/calendar", "/methodology", "/brief"})
  void pages_loadNothingFromElsewhere_andHaveNothingInline(String path) throws Exception {
    // When
    Document page = page(path);

    // Then
    assertThat(page.select("style, [style], [onclick], [onload], script:not([src])")).isEmpty();
    assertThat(page.select("script[src]").eachAttr("src")).allMatch(src -> src.startsWith("/"));
    assertThat(page.select("link[rel=stylesheet]").eachAttr("href"))
        .allMatch(h -> h.startsWith("/"));
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  private Document page(String path) throws IOException, InterruptedException {
    return Jsoup.parse(get(path).body());
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString());
    }
  }
}
