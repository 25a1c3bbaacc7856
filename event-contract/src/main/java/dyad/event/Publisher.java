package dyad.event;

import org.jspecify.annotations.Nullable;

/**
 * Who publishes a feed: the outlet an article is cited by.
 *
 * @param name the outlet's name, for people
 * @param country ISO 3166-1 alpha-2 of where it is published, null when that is not known
 * @param kind what sort of outlet it is
 */
public record Publisher(String name, @Nullable String country, SourceKind kind) {
  static final int MAX_NAME = 200;

  public Publisher {
    Check.text("publisher.name", name, MAX_NAME);
    Check.country("publisher.country", country);
    Check.present("publisher.kind", kind);
  }
}
