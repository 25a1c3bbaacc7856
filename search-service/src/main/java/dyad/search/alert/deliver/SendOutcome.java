package dyad.search.alert.deliver;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of one attempt. */
sealed interface SendOutcome {
  /** In words, without addresses. */
  String words();

  /** The receiver's HTTP status, null when there was none. */
  @Nullable Integer answer();

  /** The receiver has it. */
  record Sent(Integer answer) implements SendOutcome {
    @Override
    public String words() {
      return "delivered";
    }
  }

  /**
   * It may succeed later.
   *
   * @param asked how long the receiver asked us to wait, null when it did not
   */
  record Failed(@Nullable Integer answer, String words, @Nullable Duration asked)
      implements SendOutcome {}

  /** There is nobody to send it to any more. */
  record Unwanted(String words) implements SendOutcome {
    @Override
    public @Nullable Integer answer() {
      return null;
    }
  }

  /** The receiver wants no more: HTTP 410. */
  record Gone(Integer answer) implements SendOutcome {
    @Override
    public String words() {
      return "the receiver answered 410 and wants no more";
    }
  }
}
