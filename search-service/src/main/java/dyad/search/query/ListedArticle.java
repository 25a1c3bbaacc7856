package dyad.search.query;

import com.fasterxml.jackson.annotation.JsonProperty;
import dyad.event.EventType;
import dyad.event.Pillar;
import dyad.event.Publisher;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
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
 * @param fetched when this revision of it was read
 * @param publisher the outlet
 * @param pillar what it is about
 * @param primary the leading pillar
 * @param themes the strongest first
 * @param event what it reports as done
 * @param confidence how sure the model is of its pillar, from 0 to 1
 * @param corrected whether a person's labels hold
 * @param initiator the side that acts, or {@code joint}; null when not told
 * @param cooperation how cooperative what it reports is, from −10 to 10; null without an event
 * @param level the rank of the contact, null when not told
 * @param place where it happens, null when not told
 * @param happened on which day, null when not told
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
    Instant fetched,
    Publisher publisher,
    Pillar pillar,
    Pillar primary,
    List<String> themes,
    EventType event,
    double confidence,
    boolean corrected,
    @Nullable String initiator,
    @Nullable Double cooperation,
    @Nullable String level,
    @Nullable String place,
    @Nullable LocalDate happened,
    String story) {

  /** The outlet's name. */
  @JsonProperty
  public String source() {
    return publisher.name();
  }
}
