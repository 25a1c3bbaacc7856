package dyad.web.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article, whole. The fields are search-service's; its README describes them.
 *
 * @param link its address at the outlet, as text: not trusted to be one
 * @param modelLabels the model's labels where a person's hold, else null
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
    boolean bilateral,
    String pillar,
    String primary,
    List<String> themes,
    String event,
    double confidence,
    Map<String, Double> scores,
    @Nullable String reason,
    List<Evidence> evidence,
    Map<String, List<String>> mentions,
    @Nullable Dealing dealing,
    List<Similar> similar,
    ModelStamp model,
    @Nullable Instant classified,
    @Nullable String story,
    boolean corrected,
    List<Correction> corrections,
    @Nullable Labels modelLabels) {

  public Article {
    scores = Objects.requireNonNullElse(scores, Map.of());
    similar = Objects.requireNonNullElse(similar, List.of());
    corrections = Objects.requireNonNullElse(corrections, List.of());
  }
}
