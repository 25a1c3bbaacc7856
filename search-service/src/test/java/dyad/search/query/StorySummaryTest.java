package dyad.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.event.EventType;
import dyad.event.Pillar;
import dyad.event.Publisher;
import dyad.event.SourceKind;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StorySummaryTest {
  private static final Instant BEGUN = Instant.parse("2026-01-05T00:00:00Z");

  @Test
  void whereAsManySayOneThingAsAnother_theFirstDecides() {
    // When
    StorySummary story =
        StorySummary.of(
            List.of(
                said(1, Pillar.GEOPOLITICAL, Pillar.GEOPOLITICAL, EventType.NONE, "diplomacy"),
                said(2, Pillar.FUNCTIONAL, Pillar.FUNCTIONAL, EventType.AID, "health")));

    // Then
    assertThat(story.primary()).isEqualTo(Pillar.GEOPOLITICAL);
    assertThat(story.pillar()).isEqualTo(Pillar.GEOPOLITICAL);
    assertThat(story.event()).isEqualTo(EventType.AID);
    assertThat(story.themes()).containsExactly("diplomacy", "health");
    assertThat(story.split()).isEqualTo(Map.of("geopolitical", 1, "functional", 1));
  }

  @Test
  void mixedArticles_countByWhatLeads_andThePillarIsThatOfMostSoLed() {
    // When
    StorySummary story =
        StorySummary.of(
            List.of(
                said(1, Pillar.GEOPOLITICAL, Pillar.GEOPOLITICAL, EventType.NONE, "nuclear"),
                said(2, Pillar.MIXED, Pillar.FUNCTIONAL, EventType.AID, "health"),
                said(3, Pillar.MIXED, Pillar.FUNCTIONAL, EventType.CONSULT, "health"),
                said(4, Pillar.FUNCTIONAL, Pillar.FUNCTIONAL, EventType.AID, "health")));

    // Then
    assertThat(story.primary()).isEqualTo(Pillar.FUNCTIONAL);
    assertThat(story.pillar()).isEqualTo(Pillar.MIXED);
    assertThat(story.event()).isEqualTo(EventType.AID);
    assertThat(story.themes()).containsExactly("health");
  }

  private static ListedArticle said(
      int number, Pillar pillar, Pillar primary, EventType event, String theme) {
    return new ListedArticle(
        "a" + number,
        "Sample " + number,
        URI.create("https://sample.example/" + number),
        "",
        "en",
        BEGUN.plusSeconds(number),
        true,
        BEGUN,
        new Publisher("Outlet " + number, "PK", SourceKind.PRESS),
        pillar,
        primary,
        List.of(theme),
        event,
        0.9,
        false,
        null,
        null,
        null,
        null,
        null,
        "s-a1");
  }
}
