package dyad.web.archive;

import org.jspecify.annotations.Nullable;

/**
 * An outlet.
 *
 * @param name its name
 * @param country ISO 3166-1 alpha-2, null when unknown
 * @param kind what sort of outlet
 */
public record Publisher(String name, @Nullable String country, String kind) {}
