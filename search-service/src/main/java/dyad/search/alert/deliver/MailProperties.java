package dyad.search.alert.deliver;

import dyad.event.AlertChannel;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The mail server that alerts go through (submission, RFC 6409).
 *
 * @param host its host; empty when there is to be no e-mail
 * @param port its port
 * @param user with which to log in; empty when it asks for none
 * @param password of that user
 * @param from the address that alerts come from
 * @param security how the connection is protected
 */
@ConfigurationProperties("dyad.alert.mail")
record MailProperties(
    String host, int port, String user, String password, String from, Security security) {

  /** How a connection may be protected. */
  enum Security {
    /** Encrypted after a word in the clear, or not used (RFC 3207). */
    STARTTLS,
    /** Encrypted from the first byte (RFC 8314). */
    TLS,
    /** In the clear: for a server on the same machine. */
    NONE
  }

  private static final int MAX_PORT = 65_535;

  MailProperties {
    if (!host.isEmpty() && !AlertChannel.isMailbox(from)) {
      throw new IllegalArgumentException(
          "dyad.alert.mail.from must be an address of e-mail when there is a host: " + from);
    }
    if (port < 1 || port > MAX_PORT) {
      throw new IllegalArgumentException("dyad.alert.mail.port must be from 1 to 65535: " + port);
    }
  }

  boolean isAvailable() {
    return !host.isEmpty();
  }

  /** The domain that ids of messages are named in. */
  String domain() {
    return from.substring(from.indexOf('@') + 1);
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "MailProperties[host=" + host + "]";
  }
}
