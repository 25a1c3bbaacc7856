package dyad.search.query;

import dyad.search.language.InvalidParameterException;
import dyad.search.language.QueryLanguage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request, by name. An empty value counts as not given. What cannot be read is
 * refused with {@link InvalidParameterException}.
 */
public final class RequestParameters {
  private final Map<String, List<String>> values;

  public RequestParameters(Map<String, List<String>> values) {
    this.values = values;
  }

  /** Refuses names that are not among the known ones. */
  public void checkKnown(Set<String> known) {
    for (String name : values.keySet()) {
      if (!known.contains(name)) {
        throw new InvalidParameterException(
            name,
            "there is no such parameter; there are " + String.join(", ", new TreeSet<>(known)));
      }
    }
  }

  /** The value of a parameter that is given at most once. */
  public @Nullable String one(String name) {
    List<String> given = all(name);
    if (given.size() > 1) {
      throw new InvalidParameterException(name, name + " must be given once");
    }
    return given.isEmpty() ? null : given.getFirst();
  }

  /** All values of a parameter. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .filter(value -> value != null && !value.isBlank())
        .distinct()
        .toList();
  }

  /** The moment given, or the first of the day (UTC) given. */
  public @Nullable Instant start(String name) {
    return moment(name, LocalDate::atStartOfDay);
  }

  /** The moment given, or the one after the day (UTC) given. */
  public @Nullable Instant end(String name) {
    return moment(name, day -> day.plusDays(1).atStartOfDay());
  }

  private @Nullable Instant moment(String name, Function<LocalDate, LocalDateTime> ofDay) {
    String value = one(name);
    if (value == null) {
      return null;
    }
    try {
      return value.indexOf('T') < 0
          ? ofDay.apply(LocalDate.parse(value)).toInstant(ZoneOffset.UTC)
          : Instant.parse(value);
    } catch (DateTimeParseException e) {
      throw new InvalidParameterException(
          name,
          "%s must be a date like 2026-07-31 or a moment like 2026-07-31T12:00:00Z: %s"
              .formatted(name, value));
    }
  }

  /** The whole number given. */
  public long number(String name, long least, long most, long otherwise) {
    String value = one(name);
    if (value == null) {
      return otherwise;
    }
    // Ten digits hold every number allowed anywhere and cannot overflow.
    long number = value.matches("\\d{1,10}") ? Long.parseLong(value) : -1;
    if (number < least || number > most) {
      throw new InvalidParameterException(
          name, "%s must be from %d to %d: %s".formatted(name, least, most, value));
    }
    return number;
  }

  /** What a text of the query language in some parameter asks for. */
  public static Query query(String name, String text, QueryLanguage language, Instant now) {
    try {
      return language.read(text, now);
    } catch (InvalidParameterException e) {
      String complaint = String.valueOf(e.getMessage()).replaceFirst("^q\\b", name);
      throw e.position().isPresent()
          ? new InvalidParameterException(name, complaint, e.position().getAsInt())
          : new InvalidParameterException(name, complaint);
    }
  }
}
