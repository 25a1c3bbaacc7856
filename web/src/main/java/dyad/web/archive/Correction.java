package dyad.web.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person said of an article's labels.
 *
 * @param labels the right ones, null when an earlier correction was withdrawn
 * @param who the person, in their own words
 * @param why in their own words
 * @param at when
 */
public record Correction(@Nullable Labels labels, String who, String why, Instant at) {}
