package dyad.web.source;

import dyad.web.frame.Moment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What would become of a feed. The fields are ingest-service's; its README describes them.
 *
 * @param followed its id when it is followed already, else null
 */
public record FeedPreview(@Nullable String followed, Found feed) {

  /** The feed. */
  public record Found(
      String url,
      @Nullable String title,
      @Nullable String link,
      @Nullable String language,
      String format,
      List<String> problems,
      long nextPollSeconds,
      int entries,
      long passing,
      List<Entry> sample,
      @Nullable List<Other> others) {}

  /**
   * An entry.
   *
   * @param names that touch each side, by the side's code
   */
  public record Entry(
      String title, @Nullable Instant published, boolean passes, Map<String, List<String>> names) {

    /** When it was published, null when it does not say. */
    public @Nullable Moment when() {
      return published == null ? null : Moment.of(published);
    }

    /** Why it passes or not, like "PK: Pakistan; US: no name". */
    public String why() {
      return names.entrySet().stream()
          .map(side -> side.getKey() + ": " + listed(side.getValue()))
          .sorted()
          .collect(Collectors.joining("; "));
    }

    private static String listed(List<String> names) {
      return names.isEmpty() ? "no name" : String.join(", ", names);
    }
  }

  /** Another feed that the page names. */
  public record Other(String url, @Nullable String title) {}
}
