package dyad.web.brief;

import java.time.Instant;
import java.util.List;

/**
 * A story as search-service lists it.
 *
 * @param id of it
 * @param title its headline
 * @param firstSeen when it was first told
 * @param articles how many tell it
 * @param outlets how many outlets do
 * @param primary the pillar that leads
 * @param themes of it
 */
public record ToldStory(
    String id,
    String title,
    Instant firstSeen,
    long articles,
    long outlets,
    String primary,
    List<String> themes) {}
