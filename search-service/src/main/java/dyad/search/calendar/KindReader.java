package dyad.search.calendar;

import dyad.event.EventType;
import dyad.search.scan.Report;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells of which kind of event an article is: by its event type, and by words of its headline. */
public final class KindReader {
  /** The kinds of contact, in the order in which their words are looked for. */
  private static final List<EventKind> CONTACTS =
      List.of(EventKind.CALL, EventKind.VISIT, EventKind.MEETING);

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final String DIPLOMACY = "diplomacy";

  /** What is said or done at a contact or at taking office, so that words must tell. */
  private static final Set<EventType> MILD =
      Set.of(
          EventType.CONSULT,
          EventType.SUPPORT,
          EventType.COOPERATE,
          EventType.REQUEST,
          EventType.AGREE,
          EventType.CONCEDE);

  private final Map<EventKind, Set<String>> cues = new EnumMap<>(EventKind.class);

  /**
   * A reader.
   *
   * @param cues by kind, the words that tell it
   */
  public KindReader(Map<EventKind, List<String>> cues) {
    cues.forEach(
        (kind, phrases) ->
            this.cues.put(
                kind, phrases.stream().map(KindReader::words).collect(Collectors.toSet())));
  }

  /** The kind; empty when the article tells of no event of the calendar. */
  Optional<EventKind> kind(Report report) {
    String headline = words(report.title());
    if (isCourteous(report) && tells(EventKind.APPOINTMENT, headline)) {
      return Optional.of(EventKind.APPOINTMENT);
    }
    return switch (report.event()) {
      case SANCTION -> Optional.of(EventKind.SANCTION);
      case AGREE -> Optional.of(EventKind.AGREEMENT);
      case CONSULT ->
          contact(headline)
              .or(() -> contact(words(report.summary() == null ? "" : report.summary())))
              .or(() -> Optional.of(EventKind.MEETING));
      case SUPPORT, COOPERATE, REQUEST, AID -> contact(headline);
      default -> Optional.empty();
    };
  }

  private static boolean isCourteous(Report report) {
    return MILD.contains(report.event()) || report.themes().contains(DIPLOMACY);
  }

  private Optional<EventKind> contact(String words) {
    return CONTACTS.stream().filter(kind -> tells(kind, words)).findFirst();
  }

  private boolean tells(EventKind kind, String words) {
    return cues.getOrDefault(kind, Set.of()).stream().anyMatch(words::contains);
  }

  /** The words between blanks, so that one is found by its own beginning and end. */
  private static String words(String text) {
    String cut = NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return " " + cut.strip() + " ";
  }
}
