package dyad.search;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;

/** A real mail server for all tests, which keeps what it takes. */
public final class MailServer {
  private static final GreenMail SERVER = started();

  private MailServer() {}

  private static GreenMail started() {
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    return server;
  }

  /** Where it listens. */
  public static int port() {
    return SERVER.getSmtp().getPort();
  }

  /** What came for an address, the oldest first. */
  public static List<MimeMessage> received(String to) {
    return Arrays.stream(SERVER.getReceivedMessages()).filter(mail -> isTo(mail, to)).toList();
  }

  private static boolean isTo(MimeMessage mail, String to) {
    try {
      return Arrays.stream(mail.getRecipients(Message.RecipientType.TO))
          .anyMatch(each -> each.toString().equals(to));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
