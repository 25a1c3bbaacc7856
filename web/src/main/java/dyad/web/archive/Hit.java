package dyad.web.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list. The fields are search-service's; its README describes them.
 *
 * @param highlights by field, passages as escaped HTML with matches in {@code <mark>}
 */
public record Hit(
    String id,
    String title,
    String summary,
    @Nullable String language,
    Instant published,
    boolean publishedStated,
    Publisher publisher,
    String pillar,
    String primary,
    List<String> themes,
    String event,
    double confidence,
    Map<String, List<String>> highlights) {}
