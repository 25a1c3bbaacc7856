package dyad.web.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article, whole. The fields are search-service's; its README describes them.
 *
 * @param link its address at the outlet, as text: not trusted to be one
 */
public record Article(
    String id,
    String title,
    String summary,
    @Nullable String text,
    String link,
    @Nullable String language,
    Instant published,
    boolean publishedStated,
    Publisher publisher,
    String pillar,
    String primary,
    List<String> themes,
    String event,
    double confidence,
    @Nullable String reason,
    List<Evidence> evidence,
    Map<String, List<String>> mentions,
    ModelStamp model) {}
