package dyad.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each constructor refuses what the contract does not allow, and says which field and why. */
class InvalidEventTest {

  @Test
  void relativeLink_isRefused() {
    assertThatThrownBy(() -> FeedCopy.withUrl(URI.create("/feed.xml")))
        .isInstanceOf(InvalidEventException.class)
        .hasMessage("url must be an absolute http(s) address: /feed.xml");
  }

  @Test
  void scriptLink_isRefused() {
    assertThatThrownBy(() -> FeedCopy.withUrl(URI.create("javascript:alert(1)")))
        .hasMessageStartingWith("url must be an absolute http(s) address");
  }

  @Test
  void countryByName_isRefused() {
    assertThatThrownBy(() -> new Publisher("Sample", "Pakistan", SourceKind.PRESS))
        .hasMessage("publisher.country must be a two-letter ISO 3166-1 code: Pakistan");
  }

  @Test
  void blankName_isRefused() {
    assertThatThrownBy(() -> new Publisher("  ", null, SourceKind.PRESS))
        .hasMessageStartingWith("publisher.name is blank");
  }

  @Test
  void mixedPillarWithoutALead_isRefused() {
    assertThatThrownBy(() -> labels(true, Pillar.MIXED, Pillar.MIXED, 0.5))
        .hasMessage("primary does not fit pillar mixed: MIXED");
  }

  @Test
  void pillarOfAnArticleThatIsNotBilateral_isRefused() {
    assertThatThrownBy(() -> labels(false, Pillar.FUNCTIONAL, Pillar.FUNCTIONAL, 0.5))
        .hasMessage("pillar must be none when bilateral is false: FUNCTIONAL");
  }

  @Test
  void confidenceThatIsNoNumber_isRefused() {
    assertThatThrownBy(() -> labels(true, Pillar.FUNCTIONAL, Pillar.FUNCTIONAL, Double.NaN))
        .hasMessage("confidence must be from 0 to 1: NaN");
  }

  @Test
  void totalsThatDoNotAddUp_areRefused() {
    assertThatThrownBy(() -> new EntryTotals(5, 1, 1, 1, 1))
        .hasMessage("totals.fetched must be repeated + gatedOut + unusable + ingested: 5");
  }

  @Test
  void unknownLabel_isRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> SourceKind.of("blog"))
        .hasMessage(
            "kind must be one of press, agency, official, think-tank, organisation, academic: blog");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b.example\r\nBcc: c@d.example",
        "a@b.example, c@d.example",
        "A <a@b.example>",
        "a b@c.example",
        "a@b",
        "a@-b.example",
        "@b.example",
        "\"a\"@b.example",
        "a@b.example\n"
      })
  void whatIsNotOneAddressOfEmail_isRefused_withoutShowingIt(String to) {
    assertThatThrownBy(() -> AlertChannel.email(to))
        .hasMessage("channel.to must be one address of e-mail, like name@host.example: given");
  }

  @Test
  void likeWithoutTextOrArticle_isRefused() {
    assertThatThrownBy(() -> new AlertLike(null, null, 0.8, null))
        .hasMessageStartingWith("like needs either a text or an article");
  }

  @Test
  void thresholdThatTheRuleDoesNotNeed_isRefused() {
    assertThatThrownBy(
            () ->
                new AlertWatch.OfTrend("volume", "stories", "week", AlertWatch.Rule.SPIKE, 3.0, 1))
        .hasMessage("watch.trend.threshold is what above and below need, and no other rule: 3.0");
  }

  @Test
  void longValue_isShownCut() {
    assertThatThrownBy(() -> Check.text("title", "x".repeat(2_000), 1_000))
        .message()
        .startsWith("title has 2000 characters, the limit is 1000: xxx")
        .hasSizeLessThan(200);
  }

  @Test
  void listsGivenToAnEvent_cannotBeChangedAfterwards() {
    assertThatThrownBy(() -> Samples.INGESTED.authors().add("x"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void eventId_isTheSameForARepeat_andAnotherForARevision() {
    assertThat(Samples.INGESTED.eventId()).isEqualTo("a7k2m9.2");
  }

  private static Classification labels(
      boolean bilateral, Pillar pillar, Pillar primary, double confidence) {
    return new Classification(
        bilateral,
        pillar,
        primary,
        List.of(),
        EventType.NONE,
        confidence,
        Map.of(),
        null,
        List.of());
  }

  /** The sample feed with one field changed. */
  private static final class FeedCopy {
    static FeedFollowed withUrl(URI url) {
      FeedFollowed f = Samples.FEED;
      return new FeedFollowed(
          f.id(),
          url,
          f.title(),
          f.publisher(),
          f.categories(),
          f.language(),
          f.origin(),
          f.added(),
          f.options());
    }
  }
}
