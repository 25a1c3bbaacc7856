package dyad.web.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list. The fields are search-service's; its README describes them.
 *
 * @param fetched when its feed was last read with something new about it
 * @param story the story that it is part of, null in an index that knows none
 * @param highlights by field, passages as escaped HTML with matches in {@code <mark>}
 */
public record Hit(
    String id,
    String title,
    String summary,
    @Nullable String language,
    Instant published,
    boolean publishedStated,
    @Nullable Instant fetched,
    Publisher publisher,
    String pillar,
    String primary,
    List<String> themes,
    String event,
    double confidence,
    boolean corrected,
    @Nullable String story,
    Map<String, List<String>> highlights) {

  public Hit {
    highlights = highlights == null ? Map.of() : highlights;
  }
}
