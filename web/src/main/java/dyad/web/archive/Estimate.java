package dyad.web.archive;

import org.jspecify.annotations.Nullable;

/**
 * A share with its 95% interval, from 0 to 1; all null when there is nothing to estimate it from.
 *
 * @param value the share
 * @param low where the interval begins
 * @param high where it ends
 */
public record Estimate(@Nullable Double value, @Nullable Double low, @Nullable Double high) {}
