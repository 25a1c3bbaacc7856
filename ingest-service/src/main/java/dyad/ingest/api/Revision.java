package dyad.ingest.api;

import dyad.event.FeedFollowed;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Tells versions of what is followed apart: entity tags and preconditions (RFC 9110, 13.1.1). */
final class Revision {
  private Revision() {}

  /** The entity tag; another one after each change. */
  static String of(FeedFollowed feed) {
    return '"' + Long.toString(feed.changed().toEpochMilli(), 36) + '"';
  }

  /**
   * Lets pass who knows the latest version, or does not say which one is known.
   *
   * @param ifMatch the request's {@code If-Match}, null when it has none
   */
  static void require(@Nullable String ifMatch, FeedFollowed feed) {
    boolean known =
        ifMatch == null
            || Arrays.stream(ifMatch.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(of(feed)));
    if (!known) {
      String detail = "the feed was changed since; its ETag is " + of(feed) + " now";
      throw new ResponseStatusException(HttpStatus.PRECONDITION_FAILED, detail);
    }
  }
}
