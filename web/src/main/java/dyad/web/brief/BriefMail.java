package dyad.web.brief;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

/**
 * A brief as a message (RFC 5322) of a text and an HTML part, ready to be opened as a draft and
 * sent on.
 */
final class BriefMail {
  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private BriefMail() {}

  /**
   * The message.
   *
   * @param subject in any script
   * @param text for those who read no HTML
   * @param html the same
   * @param date when it is made
   */
  static byte[] of(String subject, String text, String html, Instant date) {
    try {
      MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
      message.setFrom(new InternetAddress("dyad@localhost", "Dyad", UTF_8));
      message.setSubject(subject, UTF_8);
      message.setSentDate(Date.from(date));
      // Mail programs open a message with this header to be edited and sent.
      message.setHeader("X-Unsent", "1");
      message.setContent(new MimeMultipart("alternative", part(text, "plain"), part(html, "html")));
      message.saveChanges();
      return bytes(message);
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException("A message in memory cannot be written", e);
    }
  }

  private static MimeBodyPart part(String content, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(content, UTF_8, subtype);
    part.setHeader("Content-Transfer-Encoding", "quoted-printable");
    return part;
  }

  private static byte[] bytes(Message message) throws IOException, MessagingException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    message.writeTo(out);
    return out.toByteArray();
  }
}
