package dyad.ingest.poll;

import static dyad.ingest.poll.PollState.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dyad.event.FeedCondition;
import dyad.event.FeedRhythm;
import dyad.event.FeedState;
import dyad.event.LastDocument;
import dyad.event.MovedFeed;
import dyad.ingest.fetch.ResponseNotes;
import dyad.ingest.fetch.Validators;
import dyad.ingest.poll.PollReport.Ending;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NextStateTest {
  private static final URI NEW_ADDRESS = URI.create("https://new.example/feed");
  private static final ResponseNotes MOVED = new ResponseNotes(null, List.of(), NEW_ADDRESS);

  @Test
  void failure_changesNothingOfWhatIsKnown() {
    FeedState state = PollState.well().afterFailure(Ending.FAILURE, null);

    assertThat(state.failures()).isEqualTo(1);
    assertThat(state.etag()).isEqualTo("\"etag\"");
    assertThat(state.seen()).containsExactly(PollState.SEEN);
    assertThat(state.statedTitle()).isEqualTo("Stated");
    assertThat(state.rhythm()).isEqualTo(PollState.well().rhythm());
    assertThat(state.lastSuccess()).isEqualTo(PollState.well().lastSuccess());
  }

  @Test
  void retryAfter_isInTheStateSoThatNoRestartForgetsIt() {
    FeedState state = PollState.well().afterFailure(Ending.FAILURE, Duration.ofHours(5));

    assertThat(state.nextPoll()).isEqualTo(NOW.plus(Duration.ofHours(5)));
  }

  @Test
  void troubleOfOurs_isNoFailureOfTheFeeds() {
    FeedState state = PollState.well().failing(2, null).afterFailure(Ending.OURS, null);

    assertThat(state.failures()).isEqualTo(2);
    assertThat(state.nextPoll()).isEqualTo(NOW.plus(Duration.ofMinutes(15)));
  }

  @Test
  void freshnessToldByTheServer_isWaitedFor() {
    FeedState state =
        PollState.well().afterNotModified(new ResponseNotes(Duration.ofHours(2), List.of(), null));

    assertThat(state.nextPoll()).isEqualTo(NOW.plus(Duration.ofHours(2)));
  }

  @Test
  void wishesOfTheDocument_holdWhenItHasNotChangedToo() {
    LastDocument document =
        new LastDocument("d", NOW, NOW, 3_600L, List.of(1, 2), List.of("SATURDAY"));

    FeedState state = PollState.well().with(document).afterNotModified(ResponseNotes.NONE);

    // NOW is a Saturday; the hours 1 and 2 of Sunday are not reached.
    assertThat(state.nextPoll()).isEqualTo(Instant.parse("2026-01-11T00:00:00Z"));
    assertThat(state.document()).isEqualTo(document);
  }

  @Test
  void redirect_isBelievedAfterSeveralSightingsOverDays() {
    MovedFeed twice = new MovedFeed(NEW_ADDRESS, NOW.minus(Duration.ofDays(3)), 2);
    MovedFeed fresh = new MovedFeed(NEW_ADDRESS, NOW.minus(Duration.ofDays(1)), 90);
    MovedFeed seen = new MovedFeed(NEW_ADDRESS, NOW.minus(Duration.ofDays(3)), 3);
    Moves moves = new Moves(Duration.ofDays(2));

    assertThat(moves.address(PollState.well().with(twice).feed())).isEqualTo(PollState.ADDRESS);
    assertThat(moves.address(PollState.well().with(fresh).feed())).isEqualTo(PollState.ADDRESS);
    assertThat(moves.address(PollState.well().with(seen).feed())).isEqualTo(NEW_ADDRESS);
  }

  @Test
  void redirectSeenAgain_isCounted() {
    MovedFeed once = new MovedFeed(NEW_ADDRESS, NOW.minus(Duration.ofDays(1)), 1);

    assertThat(PollState.well().afterNotModified(MOVED).moved())
        .isEqualTo(new MovedFeed(NEW_ADDRESS, NOW, 1));
    assertThat(PollState.well().with(once).afterNotModified(MOVED).moved())
        .isEqualTo(new MovedFeed(NEW_ADDRESS, once.first(), 2));
  }

  @Test
  void redirectThatIsNotSeenAgain_isForgotten() {
    MovedFeed twice = new MovedFeed(NEW_ADDRESS, NOW.minus(Duration.ofDays(3)), 2);

    assertThat(PollState.well().with(twice).afterNotModified(ResponseNotes.NONE).moved()).isNull();
  }

  @Test
  void newAddressThatFails_leadsBackToTheOldOne() {
    MovedFeed believed = new MovedFeed(NEW_ADDRESS, NOW.minus(Duration.ofDays(3)), 3);
    PollState moved = PollState.well().with(believed);

    assertThat(moved.afterNotModified(ResponseNotes.NONE).moved()).isEqualTo(believed);
    assertThat(moved.afterFailure(Ending.FAILURE, null).moved()).isEqualTo(believed);
    assertThat(moved.failing(2, NOW).afterFailure(Ending.FAILURE, null).moved()).isNull();
  }

  @Test
  void feedThatBringsNothingForLong_isSilentAndSaysSince() {
    Instant newest = NOW.minus(Duration.ofDays(3));
    PollState quiet = PollState.well().with(new FeedRhythm(newest, 3_600L, 24.0));

    FeedState state = quiet.afterNotModified(ResponseNotes.NONE);

    assertThat(state.condition()).isEqualTo(FeedCondition.SILENT);
    assertThat(Condition.change(quiet.feed(), state))
        .hasValueSatisfying(
            event -> {
              assertThat(event.since()).isEqualTo(newest);
              assertThat(event.detail())
                  .isEqualTo("nothing new for 3 days; usually one entry in 1.0 hours");
            });
  }

  @Test
  void weeklyFeed_isNotSilentAfterThreeDays() {
    PollState weekly =
        PollState.well()
            .with(
                new FeedRhythm(NOW.minus(Duration.ofDays(3)), Duration.ofDays(7).toSeconds(), 0.1));

    assertThat(weekly.afterNotModified(ResponseNotes.NONE).condition())
        .isEqualTo(FeedCondition.ACTIVE);
  }

  @Test
  void feedThatFailsForDays_isDead() {
    PollState failing = PollState.well().failing(8, NOW.minus(Duration.ofDays(4)));
    PollState lately = PollState.well().failing(8, NOW.minus(Duration.ofDays(2)));

    assertThat(failing.afterFailure(Ending.FAILURE, null).condition())
        .isEqualTo(FeedCondition.DEAD);
    assertThat(lately.afterFailure(Ending.FAILURE, null).condition())
        .isEqualTo(FeedCondition.ACTIVE);
    assertThat(failing.afterFailure(Ending.OURS, null).condition()).isEqualTo(FeedCondition.ACTIVE);
  }

  @Test
  void goneFeed_isDeadAndStops() {
    FeedState state = PollState.well().afterFailure(Ending.GONE, null);

    assertThat(state.condition()).isEqualTo(FeedCondition.DEAD);
    assertThat(state.nextPoll()).isEqualTo(NOW.plus(PollInterval.GONE));
  }

  @Test
  void unchangedCondition_isNoEvent() {
    PollState well = PollState.well();

    assertThat(Condition.change(well.feed(), well.afterNotModified(ResponseNotes.NONE))).isEmpty();
  }

  @Test
  void stuckValidators_areLeftOutOnceADay() {
    Instant longAgo = NOW.minus(Duration.ofDays(9));
    LastDocument stuck =
        new LastDocument("d", longAgo, NOW.minus(Duration.ofHours(25)), null, List.of(), List.of());
    LastDocument asked =
        new LastDocument("d", longAgo, NOW.minus(Duration.ofHours(23)), null, List.of(), List.of());
    Validators validators = PollState.validators();

    assertThat(Documents.validatorsToSend(validators, stuck, NOW)).isEqualTo(Validators.NONE);
    assertThat(Documents.validatorsToSend(validators, asked, NOW)).isEqualTo(validators);
    assertThat(Documents.validatorsToSend(validators, null, NOW)).isEqualTo(validators);
  }
}
