package dyad.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a subscription's alerts go.
 *
 * @param type how they go there
 * @param url where they are posted, null for a pull channel; may hold a token, so that it is never
 *     shown or logged whole
 */
public record AlertChannel(Type type, @Nullable URI url) {

  /** Most characters of an address. */
  public static final int MAX_URL = 2_000;

  /** The kinds of channel. */
  public enum Type {
    /** Nothing is sent: alerts are read as a stream or as a feed. */
    PULL,
    /** Posted as JSON, signed by Standard Webhooks. */
    WEBHOOK,
    /** Posted as Slack reads it. */
    SLACK,
    /** Posted as Discord reads it. */
    DISCORD,
    /** Posted as Microsoft Teams reads it, an adaptive card. */
    TEAMS,
    /** Posted to a topic of ntfy. */
    NTFY;

    /** The name in JSON. */
    @JsonValue
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The type of that name in JSON. */
    @JsonCreator
    public static Type of(String label) {
      return Labels.find(values(), Type::label, "channel.type", label);
    }
  }

  public AlertChannel {
    Check.present("channel.type", type);
    if (type == Type.PULL) {
      if (url != null) {
        throw new InvalidEventException("channel.url", "is not used by this type", "given");
      }
    } else {
      checkUrl(url);
    }
  }

  /** The address is left out of the complaint, since it may hold a token. */
  private static void checkUrl(@Nullable URI url) {
    if (url == null) {
      throw new InvalidEventException("channel.url", "is missing", null);
    }
    boolean isHttp = "http".equalsIgnoreCase(url.getScheme()) || isHttps(url);
    if (url.getHost() == null || !isHttp || url.getRawUserInfo() != null) {
      throw new InvalidEventException(
          "channel.url", "must be an absolute http(s) address without a user", "given");
    }
    if (url.toString().length() > MAX_URL) {
      throw new InvalidEventException(
          "channel.url", "has more than " + MAX_URL + " characters", "given");
    }
  }

  private static boolean isHttps(URI url) {
    return "https".equalsIgnoreCase(url.getScheme());
  }
}
