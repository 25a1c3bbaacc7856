package dyad.search.alert.raise;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.event.AlertItem;
import dyad.event.AlertRaised;
import dyad.event.AlertSchedule;
import dyad.event.AlertSchedule.Every;
import dyad.event.AlertState;
import dyad.event.ArticleMatched;
import dyad.event.EventType;
import dyad.event.Pillar;
import dyad.event.Publisher;
import dyad.event.SourceKind;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlertRulesTest {
  private static final Instant NOW = Instant.parse("2026-03-04T10:30:00Z");

  private static final AlertSchedule DAILY =
      new AlertSchedule(Every.DAILY, null, null, null, "Asia/Karachi");

  private AlertState state = AlertRules.fresh("sub-1", NOW);
  private final List<AlertRaised> told = new ArrayList<>();

  @Test
  void story_isToldOnce_howeverManyOutletsReportIt() {
    // When
    for (int i = 0; i < 50; i++) {
      match(AlertSchedule.IMMEDIATE, NOW, article("a" + i, "s-1", EventType.AID));
    }

    // Then
    assertThat(told).extracting(AlertRaised::kind).containsExactly(AlertRaised.Kind.FIRST);
  }

  @Test
  void storyThatAnOlderArticleRenamed_isNotToldAgain() {
    // Given
    match(AlertSchedule.IMMEDIATE, NOW, article("a2", "s-a2", EventType.AID));

    // When
    match(
        AlertSchedule.IMMEDIATE,
        NOW,
        article("a1", "s-a1", EventType.AID).formerly(List.of("s-a2", "s-a3")));

    // Then
    assertThat(told).hasSize(1);
  }

  @Test
  void digest_holdsARenamedStoryOnce() {
    // Given
    match(DAILY, NOW, article("a2", "s-a2", EventType.AID));

    // When
    match(DAILY, NOW, article("a1", "s-a1", EventType.SANCTION).formerly(List.of("s-a2")));

    // Then
    assertThat(state.waiting()).extracting(AlertItem::articleId).containsExactly("a1");
  }

  @Test
  void turnOfAStory_isToldOnce() {
    // When
    match(AlertSchedule.IMMEDIATE, NOW, article("a1", "s-1", EventType.AID));
    match(AlertSchedule.IMMEDIATE, NOW, article("a2", "s-1", EventType.SANCTION));
    match(AlertSchedule.IMMEDIATE, NOW, article("a3", "s-1", EventType.THREATEN));
    match(AlertSchedule.IMMEDIATE, NOW, article("a4", "s-1", EventType.NONE));

    // Then
    assertThat(told)
        .extracting(AlertRaised::kind)
        .containsExactly(AlertRaised.Kind.FIRST, AlertRaised.Kind.DEVELOPING);
    assertThat(told.getLast().items().getFirst().articleId()).isEqualTo("a2");
  }

  @Test
  void edit_isNoNewsOfAStoryThatWasNotToldOf() {
    // When
    match(AlertSchedule.IMMEDIATE, NOW, edited(article("a1", "s-1", EventType.AID)));

    // Then
    assertThat(told).isEmpty();
    assertThat(state.stories()).isEmpty();
  }

  @Test
  void sameMatchTwice_hasTheSameName() {
    // Given
    ArticleMatched match = article("a1", "s-1", EventType.AID);

    // When
    Decision once = AlertRules.matched(state, AlertSchedule.IMMEDIATE, match, NOW);
    Decision again = AlertRules.matched(state, AlertSchedule.IMMEDIATE, match, NOW.plusSeconds(60));

    // Then
    assertThat(once.alerts().getFirst().id()).isEqualTo(again.alerts().getFirst().id());
  }

  @Test
  void digest_holdsEachStoryOnce_groupedByPillarAndTheme() {
    // Given
    AlertSchedule daily = new AlertSchedule(Every.DAILY, null, null, null, "Asia/Karachi");

    // When
    match(daily, NOW, article("a1", "s-1", EventType.AID));
    match(daily, NOW, article("a2", "s-2", EventType.SANCTION, Pillar.GEOPOLITICAL, "security"));
    match(daily, NOW, article("a3", "s-1", EventType.SANCTION));
    match(daily, NOW, article("a4", "s-3", EventType.AID, Pillar.FUNCTIONAL, "education"));
    pass(daily, Instant.parse("2026-03-05T02:59:59Z"));
    assertThat(told).isEmpty();
    pass(daily, Instant.parse("2026-03-05T03:00:00Z"));
    pass(daily, Instant.parse("2026-03-06T03:00:00Z"));

    // Then
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().items())
        .extracting(AlertItem::articleId)
        .containsExactly("a2", "a4", "a3");
  }

  @Test
  void quietHours_putOff_andLoseNothing() {
    // Given
    AlertSchedule nights =
        new AlertSchedule(
            Every.IMMEDIATE,
            null,
            LocalTime.parse("22:00"),
            LocalTime.parse("07:00"),
            "Europe/Berlin");
    Instant evening = Instant.parse("2026-03-04T21:30:00Z");

    // When
    match(nights, evening, article("a1", "s-1", EventType.AID));
    match(nights, evening, article("a2", "s-2", EventType.AID));
    pass(nights, Instant.parse("2026-03-05T05:59:59Z"));
    assertThat(told).isEmpty();
    pass(nights, Instant.parse("2026-03-05T06:00:00Z"));

    // Then
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().items()).hasSize(2);
  }

  @Test
  void limitPerHour_putsOffWhatIsOver() {
    // Given
    AlertSchedule two = new AlertSchedule(Every.IMMEDIATE, 2, null, null, "UTC");

    // When
    for (int i = 0; i < 5; i++) {
      match(two, NOW.plusSeconds(i), article("a" + i, "s-" + i, EventType.AID));
    }
    assertThat(told).hasSize(2);
    pass(two, NOW.plus(Duration.ofHours(1)));

    // Then
    assertThat(told).hasSize(3);
    assertThat(told.getLast().items()).hasSize(3);
  }

  @Test
  void memory_isBounded_theOldestStoriesAreForgotten() {
    // When
    for (int i = 0; i < AlertState.MAX_STORIES + 5; i++) {
      match(AlertSchedule.IMMEDIATE, NOW, article("a" + i, "s-" + i, EventType.AID));
    }

    // Then
    assertThat(state.stories()).hasSize(AlertState.MAX_STORIES);
    assertThat(state.stories().getFirst().story()).isEqualTo("s-5");
  }

  private void match(AlertSchedule schedule, Instant now, ArticleMatched match) {
    take(AlertRules.matched(state, schedule, match, now));
  }

  private void pass(AlertSchedule schedule, Instant now) {
    take(AlertRules.due(state, schedule, now));
  }

  private void take(Decision decision) {
    state = decision.state();
    told.addAll(decision.alerts());
  }

  private static ArticleMatched edited(ArticleMatched match) {
    return new ArticleMatched(match.subscriptionId(), 2, match.item(), match.at());
  }

  private static ArticleMatched article(String id, String story, EventType event) {
    return article(id, story, event, Pillar.FUNCTIONAL, "health");
  }

  private static ArticleMatched article(
      String id, String story, EventType event, Pillar pillar, String theme) {
    AlertItem item =
        new AlertItem(
            id,
            story,
            "Sample",
            URI.create("https://sample.example/" + id),
            new Publisher("Sample Daily", "PK", SourceKind.PRESS),
            NOW,
            pillar,
            pillar,
            List.of(theme),
            event,
            0.9,
            AlertItem.Why.LEFT_OUT);
    return new ArticleMatched("sub-1", 1, item, NOW);
  }
}
