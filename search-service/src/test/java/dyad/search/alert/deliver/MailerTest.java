package dyad.search.alert.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import dyad.event.AlertItem;
import dyad.event.AlertRaised;
import dyad.search.alert.subscription.SigningSecrets;
import dyad.search.alert.subscription.UnsubscribeLinks;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailerTest {
  private static final String KEY = "a key for tests that nobody needs to guess";
  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void mail_isTheSameInBothForms_andHoldsNoMarkupOfOthers() throws Exception {
    // Given
    AlertItem item =
        Alerts.item(
            "<script>alert(1)</script> & \"doses\"",
            "bad<b>",
            "<mark>doses</mark> &amp; more",
            "<img src=x> doses");

    // When
    SendOutcome outcome = send(server.getSmtp().getPort(), Alerts.first(item), "Sample");

    // Then
    assertThat(outcome).isEqualTo(new SendOutcome.Sent(250));
    MimeMultipart parts = (MimeMultipart) received().getContent();
    String plain = (String) parts.getBodyPart(0).getContent();
    String html = (String) parts.getBodyPart(1).getContent();
    assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
    assertThat(plain)
        .contains("* <script>alert(1)</script> & \"doses\"")
        .contains("> doses & more")
        .contains("Found by bad<b>")
        .contains("https://sample.example/doses")
        .contains("To end it: https://dyad.example/api/v1/subscriptions/sub-1/unsubscribe?token=");
    assertThat(html)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;doses&quot;")
        .contains("<mark>doses</mark> &amp; more")
        .contains("&lt;img src=x&gt; doses")
        .contains("bad&lt;b&gt;")
        .doesNotContain("<script")
        .doesNotContain("<img");
  }

  @Test
  void namesAndHeadlines_canEndNoHeader() throws Exception {
    // Given
    AlertItem item = Alerts.item("Doses\r\nBcc: other@sample.example\r\n\r\nbody", "x");

    // When
    send(server.getSmtp().getPort(), Alerts.first(item), "Sample\nX-Evil: 1\u2028");

    // Then
    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(received().getHeader("Bcc")).isNull();
    assertThat(received().getHeader("X-Evil")).isNull();
    assertThat(received().getSubject())
        .isEqualTo("Sample X-Evil: 1 : Doses Bcc: other@sample.example body");
  }

  @Test
  void repeat_isTheSameMail() throws Exception {
    // Given
    AlertRaised alert = Alerts.first(Alerts.item("Doses", "x"));

    // When
    send(server.getSmtp().getPort(), alert, "Sample");
    send(server.getSmtp().getPort(), alert, "Sample");

    // Then
    MimeMessage[] mails = server.getReceivedMessages();
    assertThat(mails[0].getMessageID())
        .isEqualTo("<al-1@dyad.example>")
        .isEqualTo(mails[1].getMessageID());
    assertThat(mails[0].getSentDate()).isEqualTo(mails[1].getSentDate());
  }

  @Test
  void digest_isGrouped_andHoldsEachStory() throws Exception {
    // Given
    AlertRaised digest =
        Alerts.digest(List.of(Alerts.item("Doses", "x"), Alerts.item("Clinics", "x")));

    // When
    send(server.getSmtp().getPort(), digest, "Sample");

    // Then
    assertThat(received().getSubject()).isEqualTo("Sample: 2 stories");
    assertThat(GreenMailUtil.getWholeMessage(received()))
        .containsOnlyOnce("Functional, health\r\n\r\n")
        .contains("* Doses")
        .contains("* Clinics");
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 550 nobody there, Gone, 550",
    "RCPT, 452 box full, Failed, 452",
    ".,    554 spam, Gone, 554",
    ".,    451 later, Failed, 451",
    "DATA, 421 going down, Failed, 421",
    "MAIL, 553 who are you, Failed, 553"
  })
  void answerOfTheServer_decidesWhetherToTryAgain(
      String command, String answer, String outcome, int code) throws Exception {
    // Given
    try (RudeMailServer rude = new RudeMailServer(Map.of(command, answer))) {

      // When
      SendOutcome told = send(rude.port(), Alerts.first(Alerts.item("Doses", "x")), "Sample");

      // Then
      assertThat(told.getClass().getSimpleName()).isEqualTo(outcome);
      assertThat(told.answer()).isEqualTo(code);
      assertThat(told.words()).doesNotContain("reader@");
    }
  }

  @Test
  void serverThatIsAway_isTriedAgain() throws Exception {
    // Given
    int port = server.getSmtp().getPort();
    server.stop();

    // When
    SendOutcome outcome = send(port, Alerts.first(Alerts.item("Doses", "x")), "Sample");

    // Then
    assertThat(outcome).isInstanceOf(SendOutcome.Failed.class);
    assertThat(outcome.words()).startsWith("the mail server is away");
  }

  @Test
  void serverWithoutEncryption_isNotUsedWhenItIsAskedFor() throws Exception {
    // When
    SendOutcome outcome =
        send(
            server.getSmtp().getPort(),
            Alerts.first(Alerts.item("Doses", "x")),
            "Sample",
            MailProperties.Security.STARTTLS);

    // Then
    assertThat(outcome).isInstanceOf(SendOutcome.Failed.class);
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  private MimeMessage received() {
    return server.getReceivedMessages()[0];
  }

  private static SendOutcome send(int port, AlertRaised alert, String name) throws Exception {
    return send(port, alert, name, MailProperties.Security.NONE);
  }

  private static SendOutcome send(
      int port, AlertRaised alert, String name, MailProperties.Security security) throws Exception {
    MailProperties properties =
        new MailProperties("127.0.0.1", port, "", "", "alerts@dyad.example", security);
    UnsubscribeLinks links =
        new UnsubscribeLinks(new SigningSecrets(KEY), URI.create("https://dyad.example"));
    try (Mailer mailer =
        new Mailer(properties, new Mails(properties, links), Duration.ofSeconds(5))) {
      return mailer.send(alert, Alerts.byMail(name)).get(20, TimeUnit.SECONDS);
    }
  }
}
