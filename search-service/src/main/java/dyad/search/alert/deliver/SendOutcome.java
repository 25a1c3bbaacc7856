package dyad.search.alert.deliver;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of one attempt. */
sealed interface SendOutcome {
  /** In words, without addresses. */
  String words();

  /** The receiver's HTTP status or the mail server's reply code, null when there was none. */
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

  /** The receiver wants no more, or will never be there: HTTP 410, or SMTP 5yz. */
  record Gone(Integer answer, String words) implements SendOutcome {}
}
