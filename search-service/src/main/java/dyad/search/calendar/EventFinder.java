package dyad.search.calendar;

import dyad.event.Actor;
import dyad.event.Dealing;
import dyad.event.Pillar;
import dyad.search.scan.Report;
import dyad.search.scan.Story;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the events that a story tells of. One article in many that reads otherwise is a misreading
 * more often than an event, so an event needs a third of the story's articles.
 */
final class EventFinder {
  private static final int ONE_IN = 3;
  private static final int MAX_ACTORS = 20;

  private final KindReader kinds;

  EventFinder(KindReader kinds) {
    this.kinds = kinds;
  }

  List<CalendarEvent> events(Story story) {
    if (story.pillar() == Pillar.NONE) {
      return List.of();
    }
    Map<EventKind.Strand, List<Report>> strands = new EnumMap<>(EventKind.Strand.class);
    for (Report report : story.reports()) {
      kinds
          .kind(report)
          .ifPresent(
              kind -> strands.computeIfAbsent(kind.strand(), any -> new ArrayList<>()).add(report));
    }
    return strands.entrySet().stream()
        .filter(entry -> entry.getValue().size() * ONE_IN >= story.reports().size())
        .map(entry -> event(entry.getKey(), new Story(story.id(), entry.getValue())))
        .toList();
  }

  /** The event of a strand, given as the part of the story that tells of it. */
  private CalendarEvent event(EventKind.Strand strand, Story told) {
    EventKind kind = told.majority(report -> kinds.kind(report).orElse(null)).orElseThrow();
    Optional<LocalDate> stated = told.majority(Report::happened);
    return new CalendarEvent(
        told.id() + "-" + strand.label(),
        stated.orElse(told.firstSeen().atOffset(ZoneOffset.UTC).toLocalDate()),
        stated.isPresent(),
        kind,
        kind.title(),
        told.title(),
        told.initiator().orElse(null),
        actors(told, Dealing::sources),
        actors(told, Dealing::targets),
        told.majority(Report::level).orElse(null),
        told.majority(Report::place).orElse(null),
        told.pillar(),
        told.id(),
        told.reports().stream().map(EventFinder::told).toList());
  }

  private static List<Actor> actors(Story told, Function<Dealing, List<Actor>> which) {
    Map<String, Actor> actors = new LinkedHashMap<>();
    for (Report report : told.reports()) {
      if (report.dealing() != null) {
        which.apply(report.dealing()).forEach(actor -> actors.putIfAbsent(actor.name(), actor));
      }
    }
    return actors.values().stream().limit(MAX_ACTORS).toList();
  }

  private static CalendarEvent.Told told(Report report) {
    return new CalendarEvent.Told(
        report.id(), report.title(), report.publisher().name(), report.link(), report.published());
  }
}
