package dyad.search.scan;

import dyad.event.ContactLevel;
import dyad.event.Dealing;
import dyad.event.EventType;
import dyad.event.Pillar;
import dyad.event.Publisher;
import dyad.event.SourceKind;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article for tests: a functional one on health, unless it is told otherwise. */
public final class ReportSample {
  private final String id;
  private String story;
  private Instant published = Instant.parse("2026-01-01T00:00:00Z");
  private String title = "A headline";
  private Publisher publisher = new Publisher("Sample Daily", "PK", SourceKind.PRESS);
  private Pillar pillar = Pillar.FUNCTIONAL;
  private Pillar primary = Pillar.FUNCTIONAL;
  private List<String> themes = List.of("health");
  private EventType event = EventType.AID;
  private @Nullable String initiator;
  private @Nullable Double cooperation;
  private @Nullable ContactLevel level;
  private @Nullable String place;
  private @Nullable LocalDate happened;
  private @Nullable Dealing dealing;
  private @Nullable String summary;

  private ReportSample(String id) {
    this.id = id;
    this.story = "s-" + id;
  }

  /** The article of that id, a story of its own. */
  public static ReportSample report(String id) {
    return new ReportSample(id);
  }

  /** In that story. */
  public ReportSample in(String name) {
    story = name;
    return this;
  }

  /** Published on that day, at midnight, or at that moment. */
  public ReportSample on(String when) {
    published = Instant.parse(when.length() == 10 ? when + "T00:00:00Z" : when);
    return this;
  }

  /** With that headline. */
  public ReportSample title(String words) {
    title = words;
    return this;
  }

  /** With that summary. */
  public ReportSample summary(String words) {
    summary = words;
    return this;
  }

  /** By that outlet. */
  public ReportSample by(String name, String country, SourceKind kind) {
    publisher = new Publisher(name, country, kind);
    return this;
  }

  /** About that. */
  public ReportSample about(Pillar leading, String... labels) {
    pillar = leading;
    primary = leading;
    themes = List.of(labels);
    return this;
  }

  /** About both pillars, of which one leads. */
  public ReportSample mixed(Pillar leading) {
    pillar = Pillar.MIXED;
    primary = leading;
    return this;
  }

  /** Reporting that. */
  public ReportSample event(EventType reported) {
    event = reported;
    return this;
  }

  /** So cooperative. */
  public ReportSample cooperation(double score) {
    cooperation = score;
    return this;
  }

  /** In which that side acts. */
  public ReportSample initiator(String side) {
    initiator = side;
    return this;
  }

  /** Between persons of that rank. */
  public ReportSample level(ContactLevel rank) {
    level = rank;
    return this;
  }

  /** There and then. */
  public ReportSample happened(String where, String day) {
    place = where;
    happened = LocalDate.parse(day);
    return this;
  }

  /** Between those. */
  public ReportSample dealing(Dealing told) {
    dealing = told;
    return this;
  }

  /** The article. */
  public Report build() {
    return new Report(
        id,
        story,
        published,
        title,
        URI.create("https://sample.example/" + id),
        publisher,
        pillar,
        primary,
        themes,
        event,
        initiator,
        cooperation,
        level,
        place,
        happened,
        dealing,
        summary,
        new Report.Labeller("sample", "1"));
  }

  /** The article as the only one of its story. */
  public Story story() {
    Report report = build();
    return new Story(report.story(), List.of(report));
  }
}
