package dyad.classify.framework;

import dyad.event.EventType;
import dyad.event.InvalidEventException;
import dyad.event.Pillar;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a framework file, refusing unknown keys, missing values and labels said twice. */
final class FrameworkReader {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final String CUES = "cues";
  private static final String NOT = "not";
  private static final String SCOPE = "scope";

  private FrameworkReader() {}

  static Framework read(Path file) {
    YamlPlace top = YamlPlace.topOf(file);
    top.only("version", "title", "bilateral", "pillars", "themes", "events");
    return new Framework(
        top.get("version").text(),
        top.get("title").text(),
        bilateral(top.get("bilateral")),
        distinct(top.get("pillars"), FrameworkReader::pillar, PillarNote::label),
        distinct(top.get("themes"), FrameworkReader::theme, ThemeNote::label),
        distinct(top.get("events"), FrameworkReader::event, EventNote::label));
  }

  private static BilateralNote bilateral(YamlPlace at) {
    at.only("definition", "sides", CUES, NOT);
    List<SideNote> sides = distinct(at.get("sides"), FrameworkReader::side, SideNote::code);
    if (sides.size() != 2) {
      throw at.get("sides").wrong("must be two, not " + sides.size());
    }
    return new BilateralNote(at.get("definition").text(), sides, cues(at));
  }

  private static SideNote side(YamlPlace at) {
    at.only("code", "title", CUES, NOT);
    return new SideNote(at.get("code").text(), at.get("title").text(), cues(at));
  }

  private static PillarNote pillar(YamlPlace at) {
    at.only("label", "title", "definition");
    return new PillarNote(
        subjectPillar(at.get("label")), at.get("title").text(), at.get("definition").text());
  }

  private static ThemeNote theme(YamlPlace at) {
    at.only("label", "pillar", "routine", "title", "definition", SCOPE, CUES, NOT);
    return new ThemeNote(
        slug(at.get("label")),
        subjectPillar(at.get("pillar")),
        at.has("routine") && at.get("routine").flag(),
        at.get("title").text(),
        at.get("definition").text(),
        scope(at),
        cues(at));
  }

  private static EventNote event(YamlPlace at) {
    at.only("label", "title", "definition", SCOPE, CUES, NOT);
    return new EventNote(
        label(at.get("label"), EventType::of),
        at.get("title").text(),
        at.get("definition").text(),
        scope(at),
        cues(at));
  }

  private static @Nullable ScopeNote scope(YamlPlace at) {
    if (!at.has(SCOPE)) {
      return null;
    }
    YamlPlace scope = at.get(SCOPE).only("includes", "excludes", "example", "nearMiss");
    return new ScopeNote(
        scope.get("includes").text(),
        scope.get("excludes").text(),
        scope.get("example").text(),
        scope.get("nearMiss").text());
  }

  private static CueSet cues(YamlPlace at) {
    Map<Double, List<String>> weighted = new HashMap<>();
    YamlPlace byWeight = at.get(CUES);
    for (String weight : byWeight.keys()) {
      YamlPlace phrases = byWeight.get(weight);
      weighted.put(weight(phrases, weight), texts(phrases));
    }
    return new CueSet(weighted, at.has(NOT) ? texts(at.get(NOT)) : List.of());
  }

  private static List<String> texts(YamlPlace list) {
    return distinct(list, YamlPlace::text, Function.identity());
  }

  private static double weight(YamlPlace at, String text) {
    try {
      double weight = Double.parseDouble(text);
      if (weight != 0 && Math.abs(weight) <= 10) {
        return weight;
      }
    } catch (NumberFormatException e) {
      throw at.wrong("the key must be a weight, a number; it is '" + text + "'");
    }
    throw at.wrong("the weight must be from -10 to 10 and not 0");
  }

  private static String slug(YamlPlace at) {
    if (!SLUG.matcher(at.text()).matches()) {
      throw at.wrong("must be lower-case words joined by '-': " + at.text());
    }
    return at.text();
  }

  private static Pillar subjectPillar(YamlPlace at) {
    Pillar pillar = label(at, Pillar::of);
    if (pillar == Pillar.MIXED || pillar == Pillar.NONE) {
      throw at.wrong("must be geopolitical or functional: " + pillar.label());
    }
    return pillar;
  }

  private static <E> E label(YamlPlace at, Function<String, E> labels) {
    try {
      return labels.apply(at.text());
    } catch (InvalidEventException e) {
      throw at.wrong(String.valueOf(e.getMessage()));
    }
  }

  /** The items of a list that must not be empty and not say the same thing twice. */
  private static <T, K> List<T> distinct(
      YamlPlace list, Function<YamlPlace, T> reader, Function<T, K> key) {
    Map<K, T> seen = new HashMap<>();
    List<T> items =
        list.items().stream()
            .map(
                at -> {
                  T item = reader.apply(at);
                  if (seen.put(key.apply(item), item) != null) {
                    throw at.wrong("says '" + key.apply(item) + "' a second time");
                  }
                  return item;
                })
            .toList();
    if (items.isEmpty()) {
      throw list.wrong("is empty");
    }
    return items;
  }
}
