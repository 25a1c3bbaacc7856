package dyad.search.scan;

import dyad.event.ContactLevel;
import dyad.event.Dealing;
import dyad.event.EventType;
import dyad.event.Pillar;
import dyad.event.Publisher;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as far as it is counted.
 *
 * @param id the article's
 * @param story its story's
 * @param published when the outlet published it
 * @param title plain text
 * @param link its address at the outlet
 * @param publisher the outlet
 * @param pillar what it is about
 * @param primary the leading pillar, never mixed
 * @param themes the strongest first
 * @param event what it reports as done
 * @param initiator the side that acts, {@value Dealing#JOINT}, or null when not told
 * @param cooperation from −10 to 10, null when not told
 * @param level the rank of the contact, null when not told
 * @param place where it happens, null when not told
 * @param happened on which day it happens, null when not stated
 * @param dealing who acts on whom, null when not told or not asked for
 * @param summary plain text, null when not asked for
 * @param model what set its labels
 */
public record Report(
    String id,
    String story,
    Instant published,
    String title,
    URI link,
    Publisher publisher,
    Pillar pillar,
    Pillar primary,
    List<String> themes,
    EventType event,
    @Nullable String initiator,
    @Nullable Double cooperation,
    @Nullable ContactLevel level,
    @Nullable String place,
    @Nullable LocalDate happened,
    @Nullable Dealing dealing,
    @Nullable String summary,
    Labeller model) {

  /** A model of a version. */
  public record Labeller(String model, String version) {

    /** Whether it is meant by a name, or by a name and a version with a blank between. */
    public boolean isCalled(String name) {
      return name.equals(model) || name.equals(model + " " + version);
    }
  }

  /** The earliest first; of the same moment, the first by id. */
  public static final Comparator<Report> BY_TIME =
      Comparator.comparing(Report::published).thenComparing(Report::id);
}
