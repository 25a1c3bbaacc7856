package dyad.search.query;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dyad.event.EventType;
import dyad.event.Evidence;
import dyad.event.ModelStamp;
import dyad.event.Pillar;
import dyad.event.Publisher;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An article as exports have it: what one needs to count and to cite, without its texts.
 *
 * @param id the article's, for good
 * @param published when the outlet published it, or when it was first read if it did not say
 * @param publishedStated whether the outlet said it
 * @param title plain text
 * @param link its address at the outlet
 * @param language as the outlet states it
 * @param publisher the outlet
 * @param bilateral whether it bears on dealings between the two states
 * @param pillar what it is about
 * @param primary the leading pillar
 * @param themes the strongest first
 * @param event what it reports as done
 * @param confidence how sure the model is of its pillar
 * @param corrected whether a person's labels hold
 * @param initiator the side that acts, or {@code joint}
 * @param cooperation from −10 to 10
 * @param level the rank of the contact
 * @param place where it happens
 * @param happened on which day
 * @param story the story it belongs to
 * @param evidence the passages that carried the model's labels
 * @param model what set the model's labels
 * @param classified when
 */
public record ExportedArticle(
    String id,
    Instant published,
    boolean publishedStated,
    String title,
    URI link,
    @Nullable String language,
    Publisher publisher,
    boolean bilateral,
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
    String story,
    List<Evidence> evidence,
    ModelStamp model,
    Instant classified) {

  /** What an export asks the index for. */
  static final List<String> FIELDS =
      List.of(
          "id",
          "published",
          "publishedStated",
          "title",
          "link",
          "language",
          "publisher",
          "bilateral",
          "pillar",
          "primary",
          "themes",
          "event",
          "confidence",
          "corrected",
          "initiator",
          "cooperation",
          "level",
          "place",
          "happened",
          "story",
          "evidence",
          "model",
          "classified");

  /** The article as one row of a table, with several values of a cell parted by {@code |}. */
  @JsonPropertyOrder({
    "id",
    "published",
    "published_stated",
    "title",
    "link",
    "source",
    "country",
    "kind",
    "language",
    "bilateral",
    "pillar",
    "primary",
    "themes",
    "event",
    "confidence",
    "corrected",
    "initiator",
    "cooperation",
    "level",
    "place",
    "happened",
    "story",
    "evidence",
    "model",
    "model_version",
    "profile_version",
    "profile_checksum",
    "classified"
  })
  public record Row(
      String id,
      Instant published,
      @JsonProperty("published_stated") boolean publishedStated,
      String title,
      URI link,
      String source,
      @Nullable String country,
      String kind,
      @Nullable String language,
      boolean bilateral,
      String pillar,
      String primary,
      String themes,
      String event,
      double confidence,
      boolean corrected,
      @Nullable String initiator,
      @Nullable Double cooperation,
      @Nullable String level,
      @Nullable String place,
      @Nullable LocalDate happened,
      String story,
      String evidence,
      String model,
      @JsonProperty("model_version") String modelVersion,
      @JsonProperty("profile_version") String profileVersion,
      @JsonProperty("profile_checksum") String profileChecksum,
      Instant classified) {}

  /** The article as a row. */
  public Row row() {
    return new Row(
        id,
        published,
        publishedStated,
        inert(title),
        link,
        inert(publisher.name()),
        publisher.country(),
        publisher.kind().label(),
        language,
        bilateral,
        pillar.label(),
        primary.label(),
        String.join("|", themes),
        event.label(),
        confidence,
        corrected,
        initiator,
        cooperation,
        level,
        place == null ? null : inert(place),
        happened,
        story,
        evidence.stream()
            .map(passage -> passage.label() + "=" + passage.quote())
            .distinct()
            .collect(Collectors.collectingAndThen(Collectors.joining("|"), ExportedArticle::inert)),
        model.model(),
        model.version(),
        model.profileVersion(),
        model.profileChecksum(),
        classified);
  }

  /** Spreadsheets run what begins like a formula: an apostrophe keeps it a text. */
  private static String inert(String text) {
    String first = text.isEmpty() ? "" : text.substring(0, 1);
    return !first.isEmpty() && "=+-@\t\r".contains(first) ? "'" + text : text;
  }
}
