package dyad.search;

import dyad.event.ArticleClassified;
import dyad.event.ArticleIngested;
import dyad.event.Classification;
import dyad.event.Embedding;
import dyad.event.EventType;
import dyad.event.Evidence;
import dyad.event.ModelStamp;
import dyad.event.Pillar;
import dyad.event.Publisher;
import dyad.event.SourceKind;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A classified article for tests: a functional one on health, unless it is told otherwise. */
public final class Sample {
  private static final Instant FETCHED = Instant.parse("2026-03-01T08:00:00Z");

  /** Of the vectors of the index. */
  private static final int DIMENSIONS = 384;

  private final String id;
  private int revision = 1;
  private String title = "American vaccine doses arrive in Karachi";
  private String summary = "Washington gives Pakistan vaccines.";
  private @Nullable String text;
  private @Nullable Instant published = Instant.parse("2026-02-28T12:00:00Z");
  private Pillar pillar = Pillar.FUNCTIONAL;
  private List<String> themes = List.of("health");
  private EventType event = EventType.AID;
  private Publisher publisher = new Publisher("Sample Daily", "PK", SourceKind.PRESS);
  private List<Evidence> evidence = List.of();
  private Instant fetched = FETCHED;
  private @Nullable Embedding meaning;

  private Sample(String id) {
    this.id = id;
  }

  /** The sample of that id. */
  public static Sample article(String id) {
    return new Sample(id);
  }

  /** With that revision. */
  public Sample revision(int number) {
    revision = number;
    return this;
  }

  /** Fetched then. */
  public Sample fetched(String moment) {
    fetched = Instant.parse(moment);
    return this;
  }

  /** With a meaning that is the same for all that are given the same direction. */
  public Sample meaning(int direction) {
    List<Float> values = new ArrayList<>(Collections.nCopies(DIMENSIONS, 0f));
    values.set(direction, 1f);
    meaning = new Embedding("sample-model", values);
    return this;
  }

  /** With that headline. */
  public Sample title(String words) {
    title = words;
    return this;
  }

  /** With that summary. */
  public Sample summary(String words) {
    summary = words;
    return this;
  }

  /** With that full text. */
  public Sample text(String words) {
    text = words;
    return this;
  }

  /** Published then; null when the outlet did not say. */
  public Sample published(@Nullable String moment) {
    published = moment == null ? null : Instant.parse(moment);
    return this;
  }

  /** With those labels. */
  public Sample labels(Pillar leading, String theme, EventType reported) {
    pillar = leading;
    themes = List.of(theme);
    event = reported;
    return this;
  }

  /** By that outlet. */
  public Sample source(String name, String country, SourceKind kind) {
    publisher = new Publisher(name, country, kind);
    return this;
  }

  /** With a passage of the title that speaks for a label. */
  public Sample evidence(String label, int start, int end) {
    evidence =
        List.of(
            new Evidence(
                label,
                Evidence.Field.TITLE,
                start,
                end,
                title.substring(start, end),
                title.substring(start, end),
                1.5));
    return this;
  }

  /** The event. */
  public ArticleClassified build() {
    ArticleIngested article =
        new ArticleIngested(
            id,
            revision,
            title,
            summary,
            text,
            URI.create("https://sample.example/" + id),
            "f1",
            publisher,
            "en",
            List.of("Staff"),
            List.of(),
            published,
            fetched,
            Map.of("US", List.of("American"), "PK", List.of("Karachi")),
            false);
    return new ArticleClassified(
        article, labels(), model(), fetched.plusSeconds(1), meaning, false);
  }

  private Classification labels() {
    return new Classification(
        true, pillar, pillar, themes, event, 0.9, Map.of("theme:health", 0.9), null, evidence);
  }

  private static ModelStamp model() {
    return new ModelStamp("lexicon", "1", "us-pakistan", "2026.11", "sha256:00");
  }
}
