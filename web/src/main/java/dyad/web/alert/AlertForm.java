package dyad.web.alert;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * The form of a subscription as it stands: what the reader wrote, right or wrong.
 *
 * @param values by the fields' names
 */
public record AlertForm(MultiValueMap<String, String> values) {
  private static final int PERCENT = 100;

  /** The form of a new subscription; other values than blanks are kept. */
  static AlertForm of(MultiValueMap<String, String> given) {
    MultiValueMap<String, String> values = new LinkedMultiValueMap<>(given);
    values.putIfAbsent("channel", List.of("pull"));
    values.putIfAbsent("every", List.of("immediate"));
    values.putIfAbsent("zone", List.of("UTC"));
    return new AlertForm(values);
  }

  /** The form of a subscription that there is. */
  static AlertForm of(Subscription saved) {
    MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
    values.set("name", saved.name());
    values.set("query", saved.query());
    Choices choices = saved.choices();
    values.put("pillar", choices.pillars());
    values.put("initiator", choices.initiators());
    values.put("kind", choices.kinds());
    values.set("countries", String.join(" ", choices.countries()));
    values.set("muteRoutine", choices.muteRoutine() ? "yes" : "");
    set(values, "confidence", percent(choices.minConfidence()));
    values.set("channel", saved.channel().type());
    Schedule schedule = saved.schedule();
    values.set("every", schedule.every());
    set(values, "mostPerHour", schedule.mostPerHour());
    set(values, "quietFrom", shortened(schedule.quietFrom()));
    set(values, "quietTo", shortened(schedule.quietTo()));
    values.set("zone", schedule.zone());
    set(values, "expires", lastDay(saved));
    return new AlertForm(values);
  }

  private static void set(MultiValueMap<String, String> values, String name, @Nullable Object to) {
    values.set(name, to == null ? "" : to.toString());
  }

  private static @Nullable Long percent(@Nullable Double fraction) {
    return fraction == null ? null : Long.valueOf(Math.round(fraction * PERCENT));
  }

  /** Without seconds, as browsers' time fields want it. */
  private static @Nullable String shortened(@Nullable String time) {
    return time == null ? null : time.substring(0, Math.min(time.length(), "00:00".length()));
  }

  /** The day before the one on which it is over. */
  private static @Nullable LocalDate lastDay(Subscription saved) {
    Instant expires = saved.expires();
    return expires == null
        ? null
        : expires.minusMillis(1).atZone(ZoneId.of(saved.schedule().zone())).toLocalDate();
  }

  /** The only or first value, empty when there is none. */
  public String one(String name) {
    return Objects.requireNonNullElse(values.getFirst(name), "").strip();
  }

  /** Whether a value is chosen. */
  public boolean has(String name, String value) {
    return values.getOrDefault(name, List.of()).contains(value);
  }

  /** Whether anything of the finer choices is used, so that they are shown. */
  public boolean isFine() {
    return List.of("initiator", "kind").stream().anyMatch(name -> !all(name).isEmpty())
        || List.of("countries", "confidence", "mostPerHour", "quietFrom", "quietTo", "expires")
            .stream()
            .anyMatch(name -> !one(name).isEmpty());
  }

  /**
   * What the reader wants.
   *
   * @param before the subscription that is changed, null for a new one
   * @throws UnreadableFieldException when a field cannot be read
   */
  Draft draft(@Nullable Subscription before) {
    return new Draft(
        before == null ? "local" : before.owner(),
        one("name"),
        one("query"),
        choices(),
        target(),
        schedule(),
        before != null && before.paused(),
        before == null ? null : before.snoozedUntil(),
        expires(before),
        before == null ? null : before.like(),
        before == null ? null : before.watch());
  }

  private Choices choices() {
    return new Choices(
        all("pillar"),
        has("muteRoutine", "yes"),
        one("confidence").isEmpty() ? null : number("confidence") / (double) PERCENT,
        all("initiator"),
        codes(),
        all("kind"));
  }

  private List<String> all(String name) {
    return values.getOrDefault(name, List.of()).stream().filter(v -> !v.isBlank()).toList();
  }

  private List<String> codes() {
    return Arrays.stream(one("countries").toUpperCase(Locale.ROOT).split("[\\s,;]+"))
        .filter(code -> !code.isEmpty())
        .toList();
  }

  private Draft.Target target() {
    String type = one("channel");
    boolean isMailed = type.equals("email");
    boolean isPosted = !isMailed && !type.equals("pull");
    return new Draft.Target(
        type,
        isPosted && !one("url").isEmpty() ? one("url") : null,
        isMailed && !one("to").isEmpty() ? one("to") : null);
  }

  private Schedule schedule() {
    return new Schedule(
        one("every"),
        one("mostPerHour").isEmpty() ? null : Integer.valueOf(number("mostPerHour")),
        one("quietFrom").isEmpty() ? null : one("quietFrom"),
        one("quietTo").isEmpty() ? null : one("quietTo"),
        one("zone").isEmpty() ? "UTC" : one("zone"));
  }

  private int number(String name) {
    try {
      return Integer.parseInt(one(name));
    } catch (NumberFormatException e) {
      throw new UnreadableFieldException("“" + one(name) + "” is no whole number");
    }
  }

  /** The end of the last day; untouched, to the moment as it was. */
  private @Nullable Instant expires(@Nullable Subscription before) {
    if (one("expires").isEmpty()) {
      return null;
    }
    try {
      LocalDate last = LocalDate.parse(one("expires"));
      return before != null && last.equals(lastDay(before))
          ? before.expires()
          : last.plusDays(1).atStartOfDay(ZoneId.of(schedule().zone())).toInstant();
    } catch (DateTimeException e) {
      throw new UnreadableFieldException(
          "“" + one("expires") + "” is no date, or “" + one("zone") + "” no time zone");
    }
  }
}
