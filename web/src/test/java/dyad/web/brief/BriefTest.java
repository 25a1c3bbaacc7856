package dyad.web.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.web.chart.Estimate;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class BriefTest {
  private static final BriefPeriod WEEK =
      BriefPeriod.around(BriefPeriod.Length.WEEK, LocalDate.of(2026, 4, 12));
  private static final BriefNumbers NOW =
      new BriefNumbers(
          3, 7, 1, 2, new Estimate(0.33, 0.06, 0.79), Map.of("trade", 1L, "kashmir", 2L));
  private static final BriefNumbers BEFORE =
      new BriefNumbers(1, 1, 1, 0, new Estimate(1.0, 0.2, 1.0), Map.of("trade", 1L, "health", 4L));

  private static Brief brief() {
    return Brief.of(
        WEEK,
        NOW,
        BEFORE,
        List.of(
            story("s-1", "Kashmir [again]", 1, "geopolitical", "kashmir"),
            story("s-2", "Wheat for Karachi", 1, "functional", "trade"),
            story("s-3", "امریکہ اور پاکستان", 4, "geopolitical", "kashmir", "india")),
        List.of(new CalendarEntry(LocalDate.of(2026, 4, 7), "Call", "Rubio calls Dar", "s-1")));
  }

  private static ToldStory story(
      String id, String title, int outlets, String pillar, String... themes) {
    Instant at = Instant.parse("2026-04-07T10:00:00Z");
    return new ToldStory(id, title, at, outlets, outlets, pillar, List.of(themes));
  }

  @Test
  void sentences_onlyCount() {
    assertThat(brief().sentences())
        .containsExactly(
            "3 stories began in the week of 6 April 2026, told in 7 articles; 1 story in the week"
                + " before.",
            "1 functional, 2 geopolitical: the functional share is 33% (95% interval 6% to 79%),"
                + " after 100% in the week before.");
  }

  @Test
  void movers_areTheLargestChanges_alsoOfThemesThatFellSilent() {
    assertThat(brief().movers())
        .extracting(Brief.Mover::text)
        .containsExactly("Health: 0 stories, 4 fewer", "Kashmir: 2 stories, 2 more");
  }

  @Test
  void functionalThemes_comeFirst_andTheMostToldStoryFirst() {
    // When
    List<Brief.Group> groups = brief().groups();

    // Then
    assertThat(groups).extracting(Brief.Group::theme).containsExactly("trade", "kashmir");
    assertThat(groups.getLast().stories()).extracting(ToldStory::id).containsExactly("s-3", "s-1");
  }

  @Test
  void markdown_keepsHeadlinesAsText_andHasWholeAddresses() {
    // When
    String markdown = BriefMarkdown.of(brief(), "https://desk.example");

    // Then
    assertThat(markdown)
        .startsWith("# US-Pakistan brief: the week of 6 April 2026\n")
        .contains("- [Kashmir \\[again\\]](https://desk.example/stories/s-1) (1 outlet)\n")
        .contains("- 2026-04-07, Call: [Rubio calls Dar](https://desk.example/stories/s-1)\n")
        .endsWith("(https://desk.example/brief?period=week&date=2026-04-06)\n");
  }

  @Test
  void mail_hasATextAndAnHtmlPart_inAnyScript() throws Exception {
    String text = BriefMarkdown.of(brief(), "https://desk.example");

    // When
    byte[] mail = BriefMail.of("Brief: امریکہ", text, "<p>امریکہ</p>", Instant.EPOCH);

    // Then
    MimeMessage message =
        new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
    MimeMultipart parts = (MimeMultipart) message.getContent();
    assertThat(message.getSubject()).isEqualTo("Brief: امریکہ");
    assertThat(message.getSentDate()).isEqualTo(Instant.EPOCH);
    assertThat(parts.getContentType()).startsWith("multipart/alternative");
    assertThat(parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n")).isEqualTo(text);
    assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
    assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>امریکہ</p>");
    assertThat(mail).asString().isASCII();
  }

  @Test
  void periods_followOneAnother() {
    assertThat(WEEK.first()).isEqualTo(LocalDate.of(2026, 4, 6));
    assertThat(WEEK.after().first()).isEqualTo(LocalDate.of(2026, 4, 13));
    assertThat(WEEK.before().last()).isEqualTo(LocalDate.of(2026, 4, 5));
    assertThat(WEEK.as(BriefPeriod.Length.MONTH).name()).isEqualTo("April 2026");
    assertThat(WEEK.as(BriefPeriod.Length.MONTH).before().last())
        .isEqualTo(LocalDate.of(2026, 3, 31));
  }
}
