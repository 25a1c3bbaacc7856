package dyad.search.alert.deliver;

import dyad.event.AlertItem;
import dyad.event.AlertRaised;
import dyad.event.SubscriptionSaved;
import dyad.search.alert.subscription.UnsubscribeLinks;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Objects;
import java.util.UUID;

/**
 * Makes alerts mails. A mail's id is the alert's, so that a repeat is the same mail; mails on one
 * story refer to one that is never sent, by which mail programs thread them (RFC 5322, 3.6.4).
 */
final class Mails {
  private static final String UTF_8 = "utf-8";
  private static final int MAX_SUBJECT = 200;

  private final MailProperties properties;
  private final UnsubscribeLinks unsubscribe;

  Mails(MailProperties properties, UnsubscribeLinks unsubscribe) {
    this.properties = properties;
    this.unsubscribe = unsubscribe;
  }

  boolean canBeEnded() {
    return unsubscribe.available();
  }

  /** The mail that tells the alert. */
  MimeMessage of(AlertRaised alert, SubscriptionSaved subscription, Session session)
      throws MessagingException {
    MimeMessage mail = new Named(session, id(alert.id()));
    mail.setFrom(new InternetAddress(properties.from(), true));
    String to = Objects.requireNonNull(subscription.channel().to());
    mail.setRecipient(RecipientType.TO, new InternetAddress(to, true));
    mail.setSubject(subject(alert, subscription), UTF_8);
    mail.setSentDate(Date.from(alert.at()));
    addThread(mail, alert, subscription);
    addList(mail, subscription);
    mail.setContent(content(alert, subscription));
    mail.saveChanges();
    return mail;
  }

  private MimeMultipart content(AlertRaised alert, SubscriptionSaved subscription)
      throws MessagingException {
    MailText text =
        new MailText(alert, subscription.name(), unsubscribe.link(subscription.id()).toString());
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText(text.plain(), UTF_8);
    MimeBodyPart html = new MimeBodyPart();
    html.setText(text.html(), UTF_8, "html");
    // The best comes last (RFC 2046, 5.1.4).
    return new MimeMultipart("alternative", plain, html);
  }

  private void addThread(MimeMessage mail, AlertRaised alert, SubscriptionSaved subscription)
      throws MessagingException {
    if (alert.kind() == AlertRaised.Kind.FIRST || alert.kind() == AlertRaised.Kind.DEVELOPING) {
      String story = subscription.id() + "\n" + alert.items().getFirst().story();
      UUID thread = UUID.nameUUIDFromBytes(story.getBytes(StandardCharsets.UTF_8));
      mail.setHeader("References", id("story-" + thread));
      mail.setHeader("In-Reply-To", id("story-" + thread));
    }
  }

  /** RFC 2369 and, when it can be had safely, one click (RFC 8058). */
  private void addList(MimeMessage mail, SubscriptionSaved subscription) throws MessagingException {
    mail.setHeader("Auto-Submitted", "auto-generated");
    mail.setHeader("List-Id", id(subscription.id() + ".subscription").replace('@', '.'));
    mail.setHeader("List-Unsubscribe", "<" + unsubscribe.link(subscription.id()) + ">");
    if (unsubscribe.isOneClick()) {
      mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
  }

  private String id(String local) {
    return "<%s@%s>".formatted(local.replaceAll("[^A-Za-z0-9.-]", ""), properties.domain());
  }

  /** Names and headlines are others' words: what could end a header is left out. */
  private static String subject(AlertRaised alert, SubscriptionSaved subscription) {
    String title = AlertText.title(alert, subscription.name());
    AlertItem item = alert.items().getFirst();
    boolean isOfOne =
        alert.kind() == AlertRaised.Kind.FIRST || alert.kind() == AlertRaised.Kind.DEVELOPING;
    String subject = isOfOne ? title + ": " + item.title() : title;
    String line = subject.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    return line.codePointCount(0, line.length()) <= MAX_SUBJECT
        ? line
        : line.substring(0, line.offsetByCodePoints(0, MAX_SUBJECT - 1)) + "…";
  }

  /** A message that keeps the id it was given. */
  private static final class Named extends MimeMessage {
    private final String id;

    Named(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
