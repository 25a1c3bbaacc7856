package dyad.search.calendar;

import static dyad.search.scan.ReportSample.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dyad.event.Actor;
import dyad.event.ContactLevel;
import dyad.event.Dealing;
import dyad.event.EventType;
import dyad.event.Pillar;
import dyad.search.language.InvalidParameterException;
import dyad.search.scan.ReportSample;
import dyad.search.scan.Story;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventCalendarTest {
  private static final KindReader KINDS = CalendarCues.read(Path.of("../profiles/us-pakistan"));
  private static final EventFinder FINDER = new EventFinder(KINDS);

  @ParameterizedTest
  @CsvSource({
    "CONSULT, Under Secretary Zeya Visits Islamabad, visit",
    "CONSULT, Dar gets first call from Blinken, call",
    "CONSULT, Miftah woos US investors, meeting",
    "SUPPORT, Donald Blome presents credentials, appointment",
    "CONCEDE, Washington clears Masood Khan as Pakistan’s ambassador, appointment",
    "AGREE, Five-year deal signed, agreement",
    "SANCTION, Three suppliers designated, sanction",
    "COOPERATE, U.S. Coast Guard Cutters Visit Karachi, visit",
    "AID, Ambassador Blome Visits Muzaffarabad, visit",
    "SUPPORT, Washington praises flood work, ",
    "ACCUSE, India condemns Omar's visit, ",
    "none, Why visits matter, ",
  })
  void kind_isToldByEventTypeAndHeadline(String event, String title, @Nullable String kind) {
    assertThat(
            KINDS
                .kind(report("a").event(EventType.of(event)).title(title).build())
                .map(EventKind::label))
        .isEqualTo(java.util.Optional.ofNullable(kind));
  }

  @Test
  void summary_tellsTheKindOfAContactWhoseHeadlineDoesNot() {
    ReportSample silent = report("a").event(EventType.CONSULT).title("Blinken and Bilawal");

    assertThat(KINDS.kind(silent.summary("They spoke by telephone.").build()))
        .contains(EventKind.CALL);
  }

  @Test
  void visitAndItsMeetings_areOneEvent_datedAsStated() {
    Dealing dealing =
        new Dealing(
            List.of(new Actor("Uzra Zeya", "US", "person")),
            List.of(new Actor("Sohail Mahmood", "PK", "person")),
            "US",
            2.0,
            ContactLevel.OFFICIAL,
            "Islamabad",
            LocalDate.parse("2022-03-21"));
    List<CalendarEvent> events =
        FINDER.events(
            story(
                contact("a", "Zeya visits Islamabad").on("2022-03-22").initiator("US"),
                contact("b", "Zeya meets Mahmood")
                    .on("2022-03-23")
                    .level(ContactLevel.OFFICIAL)
                    .happened("Islamabad", "2022-03-21")
                    .dealing(dealing)));

    assertThat(events).hasSize(1);
    CalendarEvent event = events.getFirst();
    assertThat(event.id()).isEqualTo("s-contact");
    assertThat(event.type()).isEqualTo(EventKind.VISIT);
    assertThat(event.date()).isEqualTo(LocalDate.parse("2022-03-21"));
    assertThat(event.dateStated()).isTrue();
    assertThat(event.place()).isEqualTo("Islamabad");
    assertThat(event.initiator()).isEqualTo("US");
    assertThat(event.sources()).extracting(Actor::name).containsExactly("Uzra Zeya");
    assertThat(event.articles()).extracting(CalendarEvent.Told::id).containsExactly("a", "b");
  }

  @Test
  void dateThatNobodyStates_isThatOfTheFirstArticle() {
    CalendarEvent event =
        FINDER.events(story(contact("a", "Talks").on("2022-03-22T23:00:00Z"))).getFirst();

    assertThat(event.date()).isEqualTo(LocalDate.parse("2022-03-22"));
    assertThat(event.dateStated()).isFalse();
  }

  @Test
  void oneVoiceInMany_makesNoEvent() {
    Story story =
        story(
            report("a").event(EventType.AID),
            report("b").event(EventType.AID),
            report("c").event(EventType.AID),
            report("d").event(EventType.SANCTION));

    assertThat(FINDER.events(story)).isEmpty();
  }

  @Test
  void storyThatIsNotBilateral_makesNoEvent() {
    assertThat(FINDER.events(story(contact("a", "Talks").about(Pillar.NONE)))).isEmpty();
  }

  @Test
  void pages_goFromTheNewestOn_withoutGapsOrRepeats() {
    List<CalendarEvent> events =
        events(
            contact("a", "Talks").on("2026-01-01"),
            contact("c", "Talks").on("2026-01-02"),
            contact("b", "Talks").on("2026-01-02"));

    EventPage first = EventCalendar.page(question(2, null), events);
    EventPage second =
        EventCalendar.page(question(2, EventPlace.decode(String.valueOf(first.next()))), events);

    assertThat(first.total()).isEqualTo(3);
    assertThat(first.events())
        .extracting(CalendarEvent::id)
        .containsExactly("s-b-contact", "s-c-contact");
    assertThat(second.events()).extracting(CalendarEvent::id).containsExactly("s-a-contact");
    assertThat(second.next()).isNull();
  }

  @Test
  void strangeCursor_isRefused() {
    assertThatThrownBy(() -> EventPlace.decode("bm9uc2Vuc2U"))
        .isInstanceOf(InvalidParameterException.class);
  }

  @Test
  void question_narrowsByDayKindLevelAndPlace() {
    CalendarEvent event =
        events(contact("a", "Talks").level(ContactLevel.ENVOY).happened("Lahore", "2026-01-02"))
            .getFirst();

    assertThat(question("2026-01-02", "2026-01-02").asksFor(event)).isTrue();
    assertThat(question("2026-01-03", "2026-01-04").asksFor(event)).isFalse();
    assertThat(asking(Set.of(EventKind.VISIT), Set.of(), Set.of()).asksFor(event)).isFalse();
    assertThat(asking(Set.of(), Set.of(ContactLevel.ENVOY), Set.of("lahore")).asksFor(event))
        .isTrue();
    assertThat(asking(Set.of(), Set.of(), Set.of("karachi")).asksFor(event)).isFalse();
  }

  @Test
  void iCalendar_holdsWholeDaysWithLastingIds() {
    String text =
        ICalendarWriter.write(
            events(
                contact("a", "Talks; on trade, and more")
                    .on("2026-01-05T10:00:00Z")
                    .happened("Lahore", "2026-01-02")));

    assertThat(text.replace("\r\n ", ""))
        .contains(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n",
            "UID:s-a-contact@dyad\r\n",
            "DTSTAMP:20260105T100000Z\r\n",
            "DTSTART;VALUE=DATE:20260102\r\n",
            "SUMMARY:Meeting: Talks\\; on trade\\, and more\r\n",
            "LOCATION:Lahore\r\n",
            "TRANSP:TRANSPARENT\r\n",
            "URL:https://sample.example/a\r\n",
            "END:VCALENDAR\r\n");
  }

  private static List<CalendarEvent> events(ReportSample... samples) {
    return Arrays.stream(samples)
        .flatMap(sample -> FINDER.events(sample.story()).stream())
        .sorted(CalendarEvent.NEWEST_FIRST)
        .toList();
  }

  private static CalendarQuestion question(int pageSize, @Nullable EventPlace after) {
    return new CalendarQuestion(null, null, null, Set.of(), Set.of(), Set.of(), pageSize, after);
  }

  private static CalendarQuestion question(String from, String to) {
    return new CalendarQuestion(
        null, LocalDate.parse(from), LocalDate.parse(to), Set.of(), Set.of(), Set.of(), 10, null);
  }

  private static CalendarQuestion asking(
      Set<EventKind> kinds, Set<ContactLevel> levels, Set<String> places) {
    return new CalendarQuestion(null, null, null, kinds, levels, places, 10, null);
  }

  private static ReportSample contact(String id, String title) {
    return report(id).event(EventType.CONSULT).about(Pillar.GEOPOLITICAL, "diplomacy").title(title);
  }

  private static Story story(ReportSample... samples) {
    return new Story("s", Arrays.stream(samples).map(ReportSample::build).toList());
  }
}
