package dyad.search.alert.deliver;

import dyad.event.AlertRaised;
import dyad.event.SubscriptionSaved;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Sends alerts as e-mail, through the mail server of the settings. */
final class Mailer implements AutoCloseable {
  private static final int AT_A_TIME = 4;
  private static final int TAKEN = 250;
  private static final int PERMANENT = 500;

  private final MailProperties properties;
  private final Mails mails;
  private final Session session;
  private final ExecutorService threads =
      Executors.newFixedThreadPool(AT_A_TIME, task -> new Thread(task, "dyad-mail"));

  Mailer(MailProperties properties, Mails mails, Duration timeout) {
    this.properties = properties;
    this.mails = mails;
    this.session = Session.getInstance(settings(properties, timeout));
  }

  /** Whether mails can be sent, and be ended by who gets them. */
  boolean isAvailable() {
    return properties.isAvailable() && mails.canBeEnded();
  }

  /** Makes one attempt; what comes of it never fails. */
  CompletableFuture<SendOutcome> send(AlertRaised alert, SubscriptionSaved subscription) {
    return isAvailable()
        ? CompletableFuture.supplyAsync(() -> attempt(alert, subscription), threads)
        : CompletableFuture.completedFuture(
            new SendOutcome.Failed(null, "this service has no mail server", null));
  }

  private SendOutcome attempt(AlertRaised alert, SubscriptionSaved subscription) {
    try (Transport transport =
        session.getTransport(
            properties.security() == MailProperties.Security.TLS ? "smtps" : "smtp")) {
      MimeMessage mail = mails.of(alert, subscription, session);
      if (properties.user().isEmpty()) {
        transport.connect();
      } else {
        transport.connect(properties.user(), properties.password());
      }
      transport.sendMessage(mail, mail.getAllRecipients());
      return new SendOutcome.Sent(TAKEN);
    } catch (MessagingException e) {
      return outcome(e);
    }
  }

  @Override
  public void close() {
    threads.shutdown();
  }

  private static Properties settings(MailProperties properties, Duration timeout) {
    Properties settings = new Properties();
    String protocol = properties.security() == MailProperties.Security.TLS ? "smtps" : "smtp";
    String prefix = "mail." + protocol + ".";
    settings.put(prefix + "host", properties.host());
    settings.put(prefix + "port", String.valueOf(properties.port()));
    settings.put(prefix + "auth", String.valueOf(!properties.user().isEmpty()));
    settings.put(prefix + "ssl.checkserveridentity", "true");
    boolean isUpgraded = properties.security() == MailProperties.Security.STARTTLS;
    settings.put(prefix + "starttls.enable", String.valueOf(isUpgraded));
    settings.put(prefix + "starttls.required", String.valueOf(isUpgraded));
    for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      settings.put(prefix + wait, String.valueOf(timeout.toMillis()));
    }
    return settings;
  }

  /** What the mail server says of the receiver or the mail is told; its own words may hold both. */
  private static SendOutcome outcome(MessagingException failure) {
    for (Exception e = failure; e instanceof MessagingException each; e = each.getNextException()) {
      SendOutcome told =
          switch (e) {
            case SMTPAddressFailedException refused -> answered(refused.getReturnCode());
            case SMTPSenderFailedException sender ->
                new SendOutcome.Failed(
                    sender.getReturnCode(), "the mail server does not take our sender", null);
            case SMTPSendFailedException refused when each.getNextException() == null ->
                answered(refused.getReturnCode());
            case AuthenticationFailedException login ->
                new SendOutcome.Failed(null, "the mail server does not let us in", null);
            default -> null;
          };
      if (told != null) {
        return told;
      }
    }
    return new SendOutcome.Failed(
        null, "the mail server is away: " + failure.getClass().getSimpleName(), null);
  }

  /** RFC 5321, 4.2.1: 4yz may succeed later, 5yz never. */
  private static @Nullable SendOutcome answered(int code) {
    String words = "the mail server answered " + code;
    return code >= PERMANENT
        ? new SendOutcome.Gone(code, words + ", for good")
        : new SendOutcome.Failed(code, words, null);
  }
}
