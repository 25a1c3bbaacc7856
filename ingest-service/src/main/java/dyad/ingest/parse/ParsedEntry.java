package dyad.ingest.parse;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the feed has it.
 *
 * @param id the entry's own id (guid, atom:id, rdf:about), null when it has none
 * @param link where to read it, resolved as far as possible, null when it has none
 * @param origin the outlet's own address of it, where an aggregator put another in {@code link} and
 *     says so; null when none does
 * @param title may be blank
 * @param summary may be blank
 * @param content the full text, may be blank
 * @param authors names as written
 * @param categories as written
 * @param language as stated by the entry, null when it states none
 * @param published null when it states no date that can be read
 */
public record ParsedEntry(
    @Nullable String id,
    @Nullable String link,
    @Nullable String origin,
    Markup title,
    Markup summary,
    Markup content,
    List<String> authors,
    List<String> categories,
    @Nullable String language,
    @Nullable Instant published) {

  public ParsedEntry {
    authors = List.copyOf(authors);
    categories = List.copyOf(categories);
  }
}
