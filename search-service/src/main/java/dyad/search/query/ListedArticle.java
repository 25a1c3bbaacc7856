package dyad.search.query;

import com.fasterxml.jackson.annotation.JsonProperty;
import dyad.event.EventType;
import dyad.event.Pillar;
import dyad.event.Publisher;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as answers list it: without text and evidence.
 *
 * @param id the article's
 * @param title plain text
 * @param link its address at the outlet
 * @param summary plain text, may be empty
 * @param language BCP 47 tag as the outlet stated it, null when it did not
 * @param published when the outlet published it, or when it was first read if it did not say
 * @param publishedStated whether the outlet said it
 * @param publisher the outlet
 * @param pillar what it is about
 * @param primary the leading pillar
 * @param themes the strongest first
 * @param event what it reports as done
 * @param confidence how sure the pillar is, from 0 to 1
 * @param story the story it belongs to
 */
public record ListedArticle(
    String id,
    String title,
    URI link,
    String summary,
    @Nullable String language,
    Instant published,
    boolean publishedStated,
    Publisher publisher,
    Pillar pillar,
    Pillar primary,
    List<String> themes,
    EventType event,
    double confidence,
    String story) {

  /** The outlet's name. */
  @JsonProperty
  public String source() {
    return publisher.name();
  }
}
