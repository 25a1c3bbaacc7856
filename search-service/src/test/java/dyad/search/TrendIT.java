package dyad.search;

import static dyad.search.Sample.article;
import static org.assertj.core.api.Assertions.assertThat;

import dyad.event.EventType;
import dyad.event.Pillar;
import dyad.event.SourceKind;
import dyad.servers.junit.ElasticsearchExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** Trends and the calendar, of stories that are read from a real index. */
@TestInstance(Lifecycle.PER_CLASS)
class TrendIT implements RunningService {
  private static final String OURS = "filter=source:\"Trend IT\"";
  private static final String QUARTER = "from=2024-01-01&to=2024-03-31";

  @Autowired private ArticleTopic topic;
  @Autowired private SearchApi api;

  @BeforeAll
  void publishFiveStories() {
    topic.publish(
        ours("trend-1", "Envoy visits dam site in Sindh", "2024-01-10T00:00:00Z")
            .labels(Pillar.GEOPOLITICAL, "diplomacy", EventType.CONSULT),
        // A copy.
        ours("trend-2", "Envoy visits dam site in Sindh", "2024-01-12T00:00:00Z")
            .labels(Pillar.GEOPOLITICAL, "diplomacy", EventType.CONSULT),
        ours("trend-3", "Nursing college gets forty lamps", "2024-01-20T00:00:00Z"),
        ours("trend-4", "Wheat rust laboratory opens", "2024-02-03T00:00:00Z")
            .labels(Pillar.FUNCTIONAL, "food-security", EventType.COOPERATE),
        ours("trend-5", "Missile parts firm put on a list", "2024-02-20T00:00:00Z")
            .labels(Pillar.GEOPOLITICAL, "sanctions", EventType.SANCTION),
        // Begins before the period, so that its copy in the period counts for nothing.
        ours("trend-6", "Old quarrel over fees goes on", "2023-12-30T00:00:00Z"),
        ours("trend-7", "Old quarrel over fees goes on", "2024-01-02T00:00:00Z"));
    api.awaitTotal(7, "/api/v1/articles?q=source:\"Trend IT\"");
  }

  @AfterAll
  static void noDeprecatedRequests() {
    assertThat(ElasticsearchExtension.server().deprecations()).isEmpty();
  }

  @Test
  void balance_countsStoriesOnce_whenFirstSeen() {
    // When
    JsonNode trend = api.json("/api/v1/trends/balance?" + QUARTER + "&" + OURS);

    // Then
    assertThat(trend.path("stories").asInt()).isEqualTo(4);
    assertThat(trend.path("from").asString()).isEqualTo("2024-01-01T00:00:00Z");
    assertThat(trend.path("to").asString()).isEqualTo("2024-04-01T00:00:00Z");
    assertThat(trend.path("method").asString()).isEqualTo("docs/methodology.md#balance");
    assertThat(trend.path("points").valueStream().map(point -> point.path("stories").asInt()))
        .containsExactly(2, 2, 0);
    assertThat(trend.at("/points/0/uncorrected/value").asDouble()).isEqualTo(0.5);
    assertThat(trend.at("/points/2/balance/value").isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "volume",
        "balance",
        "overshadowing",
        "attention-gap",
        "routine-diplomacy",
        "dip-and-repair",
        "two-presses",
        "initiators",
        "fields",
        "commitments"
      })
  void everyTrend_isAnswered_alsoWithoutAPeriod(String name) {
    // When
    JsonNode trend = api.json("/api/v1/trends/" + name + "?interval=quarter&" + OURS);

    // Then
    assertThat(trend.path("name").asString()).isEqualTo(name);
    assertThat(trend.path("from").asString()).isEqualTo("2023-10-01T00:00:00Z");
    assertThat(trend.path("summary").isObject()).isTrue();
  }

  @Test
  void trends_areListed() {
    // When
    JsonNode known = api.json("/api/v1/trends");

    // Then
    assertThat(known.path("trends").valueStream().map(trend -> trend.path("name").asString()))
        .hasSize(10)
        .contains("attention-gap");
  }

  @Test
  void pointsAsCsv_haveAColumnForEachNumber() {
    // When
    byte[] body =
        api.http()
            .get()
            .uri("/api/v1/trends/balance?" + QUARTER + "&" + OURS)
            .header(HttpHeaders.ACCEPT, "text/csv")
            .exchange()
            .expectStatus()
            .isOk()
            .expectHeader()
            .contentTypeCompatibleWith("text/csv")
            .expectBody()
            .returnResult()
            .getResponseBody();

    // Then
    assertThat(new String(body, java.nio.charset.StandardCharsets.UTF_8).lines())
        .hasSize(4)
        .startsWith(
            "start,functional,geopolitical,balance.value,balance.low,balance.high,"
                + "uncorrected.value,uncorrected.low,uncorrected.high,stories")
        .anyMatch(line -> line.startsWith("2024-01-01T00:00:00Z,1,1,0.5,"))
        .endsWith("2024-03-01T00:00:00Z,0,0,,,,,,,0");
  }

  @ParameterizedTest
  @CsvSource({
    "balance?interval=day&from=2010-01-01, interval, '2,000'",
    "balance?interval=fortnight, interval, fortnight",
    "balance?days=5, days, no days",
    "overshadowing?days=0, days, 0",
    "balance?filter=nofield:x, filter, nofield",
    "balance?to=2020-01-01&from=2021-01-01, to, before",
    "balance?colour=red, colour, no such parameter",
    "balance?format=xml, format, xml",
  })
  void badParameter_isNamed(String path, String parameter, String part) {
    api.get("/api/v1/trends/" + path)
        .expectStatus()
        .isBadRequest()
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody()
        .jsonPath("$.parameter")
        .isEqualTo(parameter)
        .jsonPath("$.detail")
        .value(String.class, detail -> assertThat(detail).contains(part));
  }

  @Test
  void unknownTrend_isToldWhichThereAre() {
    api.get("/api/v1/trends/mood")
        .expectStatus()
        .isNotFound()
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:dyad:problem:no-such-trend")
        .jsonPath("$.detail")
        .value(String.class, detail -> assertThat(detail).contains("overshadowing"));
  }

  @Test
  void calendar_hasTheVisitAndTheListing() {
    // When
    JsonNode page = api.json("/api/v1/events?" + QUARTER + "&q=source:\"Trend IT\"");

    // Then
    assertThat(page.path("total").asInt()).isEqualTo(2);
    assertThat(page.path("events").valueStream().map(event -> event.path("type").asString()))
        .containsExactly("sanction", "visit");
    JsonNode visit = page.at("/events/1");
    assertThat(visit.path("date").asString()).isEqualTo("2024-01-10");
    assertThat(visit.path("dateStated").asBoolean()).isFalse();
    assertThat(visit.path("articles")).hasSize(2);
    assertThat(visit.propertyNames()).doesNotContain("lastTold");
  }

  @Test
  void calendarPages_followOneAnother() {
    // Given
    String path = "/api/v1/events?page_size=1&q=source:\"Trend IT\"&type=visit&type=sanction";
    String next = api.json(path).path("next").asString();

    // When
    JsonNode second = api.json(path + "&cursor=" + next);

    // Then
    assertThat(second.at("/events/0/type").asString()).isEqualTo("visit");
    assertThat(second.path("next").isNull()).isTrue();
  }

  @Test
  void iCalendar_isAnsweredOnce_andThen304() {
    // Given
    String path = "/api/v1/events.ics?q=source:\"Trend IT\"";
    String tag =
        api.get(path)
            .expectStatus()
            .isOk()
            .expectHeader()
            .contentType("text/calendar;charset=UTF-8")
            .expectBody(String.class)
            .value(text -> assertThat(text).contains("BEGIN:VEVENT"))
            .returnResult()
            .getResponseHeaders()
            .getETag();

    // When, then
    api.http()
        .get()
        .uri(path)
        .header(HttpHeaders.IF_NONE_MATCH, String.valueOf(tag))
        .exchange()
        .expectStatus()
        .isNotModified();
  }

  private static Sample ours(String id, String title, String published) {
    return article(id)
        .title(title)
        .summary("")
        .published(published)
        .source("Trend IT", "PK", SourceKind.PRESS);
  }
}
