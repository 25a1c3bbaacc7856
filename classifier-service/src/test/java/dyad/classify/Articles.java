package dyad.classify;

import dyad.event.ArticleIngested;
import dyad.event.Publisher;
import dyad.event.SourceKind;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Articles for tests. */
public final class Articles {
  private Articles() {}

  /** An article of both sides, about a scholarship programme. */
  public static ArticleIngested scholarship(String id) {
    return article(
        id,
        "US opens Fulbright scholarships for Pakistani students",
        "The American embassy in Islamabad invites applications from Pakistan.");
  }

  /** An article with these texts, both sides found by the gate. */
  public static ArticleIngested article(String id, String title, String summary) {
    return new ArticleIngested(
        id,
        1,
        title,
        summary,
        null,
        URI.create("https://daily.example/" + id),
        "daily",
        new Publisher("The Daily", "PK", SourceKind.PRESS),
        "en",
        List.of(),
        List.of(),
        Instant.parse("2022-07-11T09:00:00Z"),
        Instant.parse("2022-07-11T09:30:00Z"),
        Map.of("US", List.of("US"), "PK", List.of("Pakistan")),
        false);
  }
}
