package dyad.ingest.fetch;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

class LargeBodiesTest {
  private static final Duration A_MOMENT = Duration.ofMillis(50);

  private final LargeBodies bodies = new LargeBodies();

  @Test
  void secondDocument_waitsUntilTheFirstIsDoneWith() {
    // Given
    LargeBodies.Turn first = bodies.turn();
    LargeBodies.Turn second = bodies.turn();
    StepVerifier.create(first.await()).verifyComplete();

    // When
    StepVerifier.FirstStep<Void> waiting = StepVerifier.create(second.await());

    // Then
    waiting.expectSubscription().expectNoEvent(A_MOMENT).then(first::giveBack).verifyComplete();
  }

  @Test
  void waitingDocumentThatIsGivenUp_holdsNobodyUp() {
    // Given
    LargeBodies.Turn first = bodies.turn();
    LargeBodies.Turn givenUp = bodies.turn();
    LargeBodies.Turn last = bodies.turn();
    StepVerifier.create(first.await()).verifyComplete();
    StepVerifier.create(givenUp.await()).thenCancel().verify();
    givenUp.giveBack();

    // When
    first.giveBack();

    // Then
    StepVerifier.create(last.await()).verifyComplete();
  }
}
