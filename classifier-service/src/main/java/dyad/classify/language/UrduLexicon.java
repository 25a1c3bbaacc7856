package dyad.classify.language;

import dyad.classify.actor.ActorBook;
import dyad.classify.framework.Framework;
import dyad.classify.framework.ThemeNote;
import dyad.classify.framework.YamlPlace;
import dyad.event.Classification;
import dyad.event.EventType;
import dyad.event.Evidence;
import dyad.event.Pillar;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A first classification of Urdu texts: the sides by the Urdu names of the actors, themes and event
 * by the profile's Urdu cues. Its confidence orders items, it is no probability.
 */
public final class UrduLexicon {
  /** By which its labels are marked. */
  public static final String MODEL = "urdu-lexicon";

  private static final int MOST_CHARACTERS = 2_000;

  /** Two more than enough: what else is named is said in passing. */
  private static final int MOST_THEMES = 3;

  /** A theme is given from this share of the strongest one's sum on. */
  private static final double SHARE = 0.45;

  /** The weaker pillar's share of the stronger one from which both are substantial. */
  private static final double MIXED = 0.8;

  /** Every visit also praises, asks and agrees. */
  private static final double CONSULT_WEIGHT = 0.5;

  private final List<UrduCue> cues;
  private final List<ThemeNote> themes;
  private final UrduBilateral bilateral;
  private final UrduDealings dealings;

  private UrduLexicon(
      List<UrduCue> cues, List<ThemeNote> themes, UrduBilateral bilateral, UrduDealings dealings) {
    this.cues = cues;
    this.themes = themes;
    this.bilateral = bilateral;
    this.dealings = dealings;
  }

  /**
   * The lexicon of the profile in a folder, whose {@code profile.yaml} names its file as {@code
   * urdu}.
   *
   * @throws dyad.classify.framework.InvalidProfileException when a file cannot be used
   */
  public static UrduLexicon of(Path folder, Framework framework, ActorBook actors) {
    Path file = folder.resolve(YamlPlace.topOf(folder.resolve("profile.yaml")).get("urdu").text());
    List<UrduCue> cues = UrduCueReader.read(file, framework);
    String home = YamlPlace.topOf(file).get("bilateral").get("home").text();
    UrduSides sides = new UrduSides(actors.names());
    return new UrduLexicon(
        cues,
        framework.themes(),
        new UrduBilateral(sides, home),
        new UrduDealings(sides, actors.names()));
  }

  /**
   * The labels of an Urdu text.
   *
   * @param title plain text; of it and of the summary the first 2,000 characters are read
   * @param summary plain text
   * @param published the day of publication, null when not known
   */
  public Classification classify(String title, String summary, @Nullable LocalDate published) {
    return labels(head(title), head(summary), published);
  }

  private static String head(String text) {
    return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS);
  }

  private Classification labels(String title, String summary, @Nullable LocalDate published) {
    UrduHits hits = UrduHits.in(title, summary, cues);
    double bilateral = this.bilateral.score(title, summary, hits);
    Map<String, Double> scores = scores(hits, bilateral);
    List<ThemeNote> given = bilateral > 0.5 ? themes(hits) : List.of();
    EventType event = bilateral > 0.5 ? event(hits) : EventType.NONE;
    double geopolitical = sum(given, Pillar.GEOPOLITICAL, hits);
    double functional = sum(given, Pillar.FUNCTIONAL, hits);
    Pillar primary = primary(given, geopolitical, functional);
    double weaker = Math.min(geopolitical, functional);
    double stronger = Math.max(geopolitical, functional);
    boolean mixed = weaker > 0 && weaker >= MIXED * stronger;
    return new Classification(
        bilateral > 0.5,
        mixed ? Pillar.MIXED : primary,
        primary,
        given.stream().map(ThemeNote::label).toList(),
        event,
        given.isEmpty() ? 1 - bilateral : bilateral * stronger / (stronger + weaker),
        scores,
        bilateral > 0.5 && given.isEmpty() ? "unsure" : null,
        evidence(hits, given, event),
        LanguageDetector.URDU,
        bilateral > 0.5 ? dealings.read(title, summary, published, event) : null,
        null);
  }

  private Map<String, Double> scores(UrduHits hits, double bilateral) {
    Map<String, Double> scores = new HashMap<>();
    scores.put("bilateral", bilateral);
    cues.stream()
        .map(UrduCue::label)
        .filter(label -> !label.startsWith("bilateral") && hits.has(label))
        .forEach(label -> scores.put(label, 1 - Math.exp(-hits.sum(label) / 3)));
    return scores;
  }

  private List<ThemeNote> themes(UrduHits hits) {
    Comparator<ThemeNote> strongest = Comparator.comparingDouble(theme -> -sum(theme, hits));
    List<ThemeNote> found =
        themes.stream().filter(theme -> sum(theme, hits) > 0).sorted(strongest).toList();
    List<ThemeNote> subjects = found.stream().filter(theme -> !theme.routine()).toList();
    List<ThemeNote> candidates = subjects.isEmpty() ? found : subjects;
    return candidates.stream()
        .filter(theme -> sum(theme, hits) >= SHARE * sum(candidates.getFirst(), hits))
        .limit(MOST_THEMES)
        .toList();
  }

  private static EventType event(UrduHits hits) {
    EventType best = EventType.NONE;
    double most = 0;
    for (EventType type : EventType.values()) {
      double sum = hits.sum("event:" + type.label());
      double weighed = type == EventType.CONSULT ? CONSULT_WEIGHT * sum : sum;
      if (weighed > most) {
        most = weighed;
        best = type;
      }
    }
    return best;
  }

  private static Pillar primary(List<ThemeNote> given, double geopolitical, double functional) {
    if (given.isEmpty()) {
      return Pillar.NONE;
    }
    return functional > geopolitical ? Pillar.FUNCTIONAL : Pillar.GEOPOLITICAL;
  }

  private static double sum(List<ThemeNote> given, Pillar pillar, UrduHits hits) {
    return given.stream()
        .filter(theme -> theme.pillar() == pillar)
        .mapToDouble(theme -> sum(theme, hits))
        .sum();
  }

  private static double sum(ThemeNote theme, UrduHits hits) {
    return hits.sum("theme:" + theme.label());
  }

  private static List<Evidence> evidence(UrduHits hits, List<ThemeNote> given, EventType event) {
    List<Evidence> evidence = new ArrayList<>();
    given.forEach(theme -> evidence.addAll(hits.evidence("theme:" + theme.label())));
    evidence.addAll(hits.evidence("event:" + event.label()));
    return evidence.stream()
        .sorted(Comparator.comparingDouble(each -> -each.weight()))
        .limit(Classification.MAX_EVIDENCE)
        .toList();
  }
}
