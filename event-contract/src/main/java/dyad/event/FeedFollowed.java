package dyad.event;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed is to be followed, with these options; the latest event of a feed is what holds.
 *
 * @param id identifies the feed for good; derived from the address it was first added by
 * @param url where to fetch it
 * @param title what people call it
 * @param publisher the outlet
 * @param categories folders a person filed it under, outermost first
 * @param language BCP 47 tag for entries that state none, null when not known
 * @param origin who added it
 * @param added when
 * @param options how it is to be followed; {@link FeedOptions#NONE} when the event states none
 */
public record FeedFollowed(
    String id,
    URI url,
    String title,
    Publisher publisher,
    List<String> categories,
    @Nullable String language,
    Origin origin,
    Instant added,
    @Nullable FeedOptions options)
    implements Event {

  /** Who added a feed. */
  public enum Origin {
    /** The profile's list of feeds. */
    PROFILE,
    /** A request to the API. */
    API;

    /** The name in JSON. */
    @com.fasterxml.jackson.annotation.JsonValue
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The origin of that name in JSON. */
    @com.fasterxml.jackson.annotation.JsonCreator
    public static Origin of(String label) {
      return Labels.find(values(), Origin::label, "origin", label);
    }
  }

  public FeedFollowed {
    Check.text("id", id, ArticleIngested.MAX_ID);
    Check.webLink("url", url);
    Check.text("title", title, ArticleIngested.MAX_TITLE);
    Check.present("publisher", publisher);
    categories = List.copyOf(Check.present("categories", categories));
    Check.size("categories", categories, ArticleIngested.MAX_LISTED);
    Check.present("origin", origin);
    Check.present("added", added);
    options = options == null ? FeedOptions.NONE : options;
  }

  @Override
  public String key() {
    return id;
  }

  @Override
  public String eventId() {
    return id + "." + eventTime().toEpochMilli();
  }

  @Override
  public Instant eventTime() {
    Instant changed = changed();
    Instant wish = options().refresh();
    return wish == null || wish.isBefore(changed) ? changed : wish;
  }

  /** When a person last changed something of it: first of all, added it. */
  public Instant changed() {
    Instant changed = options().changed();
    return changed == null ? added : changed;
  }

  /** How it is to be followed. */
  @Override
  public FeedOptions options() {
    return options == null ? FeedOptions.NONE : options;
  }
}
