package dyad.search.calendar;

import dyad.event.ContactLevel;
import dyad.event.InvalidEventException;
import dyad.search.language.InvalidParameterException;
import dyad.search.language.QueryLanguage;
import dyad.search.query.RequestParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a question to the calendar from the parameters of a request. */
public final class CalendarParameters {
  private static final Set<String> FILTERS = Set.of("q", "from", "to", "level", "type", "place");
  private static final Set<String> WITH_PAGES =
      Set.of("q", "from", "to", "level", "type", "place", "page_size", "cursor");

  private CalendarParameters() {}

  /**
   * The question that asks for a page.
   *
   * @param now what {@code now} means
   * @throws InvalidParameterException when a parameter is unknown or does not say what it should
   */
  public static CalendarQuestion page(
      RequestParameters parameters, QueryLanguage language, Instant now) {
    parameters.checkKnown(WITH_PAGES);
    String cursor = parameters.one("cursor");
    return question(
        parameters,
        language,
        now,
        (int)
            parameters.number(
                "page_size", 1, CalendarQuestion.MAX_PAGE_SIZE, CalendarQuestion.DEFAULT_PAGE_SIZE),
        cursor == null ? null : EventPlace.decode(cursor));
  }

  /**
   * The question that asks for all events.
   *
   * @throws InvalidParameterException when a parameter is unknown or does not say what it should
   */
  public static CalendarQuestion all(
      RequestParameters parameters, QueryLanguage language, Instant now) {
    parameters.checkKnown(FILTERS);
    return question(parameters, language, now, EventCalendar.MAX_EXPORT, null);
  }

  private static CalendarQuestion question(
      RequestParameters parameters,
      QueryLanguage language,
      Instant now,
      int pageSize,
      @Nullable EventPlace after) {
    String text = parameters.one("q");
    LocalDate from = day(parameters, "from");
    LocalDate to = day(parameters, "to");
    if (from != null && to != null && to.isBefore(from)) {
      throw new InvalidParameterException("to", "to must not be before from");
    }
    return new CalendarQuestion(
        text == null ? null : language.read(text, now),
        from,
        to,
        parameters.all("type").stream()
            .map(CalendarParameters::kind)
            .collect(Collectors.toUnmodifiableSet()),
        parameters.all("level").stream()
            .map(CalendarParameters::level)
            .collect(Collectors.toUnmodifiableSet()),
        parameters.all("place").stream()
            .map(place -> place.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet()),
        pageSize,
        after);
  }

  private static @Nullable LocalDate day(RequestParameters parameters, String name) {
    String value = parameters.one(name);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new InvalidParameterException(
          name, "%s must be a date like 2026-07-31: %s".formatted(name, value));
    }
  }

  private static EventKind kind(String label) {
    return EventKind.of(label)
        .orElseThrow(
            () ->
                new InvalidParameterException(
                    "type", "type must be one of %s: %s".formatted(EventKind.all(), label)));
  }

  private static ContactLevel level(String label) {
    try {
      return ContactLevel.of(label);
    } catch (InvalidEventException e) {
      String all =
          Arrays.stream(ContactLevel.values())
              .map(ContactLevel::label)
              .collect(Collectors.joining(", "));
      throw new InvalidParameterException(
          "level", "level must be one of %s: %s".formatted(all, label));
    }
  }
}
