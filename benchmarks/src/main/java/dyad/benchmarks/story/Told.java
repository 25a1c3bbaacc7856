package dyad.benchmarks.story;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article and the story that it tells.
 *
 * @param id the article
 * @param kind where it comes from: {@code demo}, a kind of copy, or a kind of hard negative
 * @param published when
 * @param title plain text
 * @param summary plain text, may be empty
 * @param text null when the feed has none
 * @param story the story, as a reader says
 */
record Told(
    String id,
    String kind,
    Instant published,
    String title,
    String summary,
    @Nullable String text,
    String story) {

  /** A copy of it of that kind, published later. */
  Told copy(String copyKind, Duration later) {
    return new Told(
        id + "/" + copyKind, copyKind, published.plus(later), title, summary, text, story);
  }

  Told withTitle(String other) {
    return new Told(id, kind, published, other, summary, text, story);
  }

  Told withBody(String otherSummary, @Nullable String otherText) {
    return new Told(id, kind, published, title, otherSummary, otherText, story);
  }
}
