package dyad.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a subscription's alerts go.
 *
 * @param type how they go there
 * @param url where they are posted, null when they are not posted; may hold a token, so that it is
 *     never shown or logged whole
 * @param to the address of e-mail, null for other types; a person's, so not shown or logged either
 */
public record AlertChannel(Type type, @Nullable URI url, @Nullable String to) {

  /** Most characters of an address. */
  public static final int MAX_URL = 2_000;

  /** Most characters of an address of e-mail (RFC 5321, 4.5.3.1.3, less the angle brackets). */
  public static final int MAX_TO = 254;

  /**
   * One address as nearly everybody has it: of RFC 5321's {@code Mailbox} without quoted strings,
   * comments and address literals, so that it holds nothing that a header could be ended with.
   */
  private static final Pattern MAILBOX =
      Pattern.compile(
          "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])");

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
    NTFY,
    /** Sent as e-mail. */
    EMAIL;

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
    if (type == Type.PULL || type == Type.EMAIL) {
      unused("channel.url", url);
    } else {
      checkUrl(url);
    }
    if (type == Type.EMAIL) {
      checkTo(to);
    } else {
      unused("channel.to", to);
    }
  }

  /** A channel that is no e-mail. */
  public AlertChannel(Type type, @Nullable URI url) {
    this(type, url, null);
  }

  /** By e-mail to that address. */
  public static AlertChannel email(String to) {
    return new AlertChannel(Type.EMAIL, null, to);
  }

  /** Whether a text is one address of e-mail. */
  public static boolean isMailbox(String text) {
    return text.length() <= MAX_TO && MAILBOX.matcher(text).matches();
  }

  private static void unused(String field, @Nullable Object value) {
    if (value != null) {
      throw new InvalidEventException(field, "is not used by this type", "given");
    }
  }

  private static void checkTo(@Nullable String to) {
    if (to == null) {
      throw new InvalidEventException("channel.to", "is missing", null);
    }
    if (!isMailbox(to)) {
      throw new InvalidEventException(
          "channel.to", "must be one address of e-mail, like name@host.example", "given");
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
