package dyad.ingest.parse;

import org.jspecify.annotations.Nullable;

/** A document is no feed that can be read; the message says why in plain words. */
public final class UnreadableFeedException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What is wrong with a document. */
  public enum Reason {
    /** Something else than a feed, like a web page. */
    NOT_A_FEED("not-a-feed"),
    /** Against the rules of XML or JSON. */
    ILL_FORMED("ill-formed");

    private final String slug;

    Reason(String slug) {
      this.slug = slug;
    }
  }

  private final Reason reason;

  UnreadableFeedException(Reason reason, String detail) {
    this(reason, detail, null);
  }

  UnreadableFeedException(Reason reason, String detail, @Nullable Throwable cause) {
    super(detail, cause);
    this.reason = reason;
  }

  /** What is wrong, as a feed state's outcome. */
  public String slug() {
    return reason.slug;
  }

  /** What is wrong, in plain words. */
  public String detail() {
    return String.valueOf(getMessage());
  }
}
