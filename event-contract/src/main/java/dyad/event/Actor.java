package dyad.event;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts, or is acted on.
 *
 * @param name the canonical name, whatever alias the text uses
 * @param side the side it belongs to (ISO 3166-1 alpha-2), null when it belongs to neither
 * @param kind what it is, like {@code person}, {@code office}, {@code institution}, {@code company}
 */
public record Actor(String name, @Nullable String side, String kind) {

  public Actor {
    Check.text("actor.name", name, ArticleIngested.MAX_TITLE);
    Check.country("actor.side", side);
    Check.slug("actor.kind", kind);
  }
}
