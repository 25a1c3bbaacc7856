package dyad.classify.actor;

import dyad.classify.framework.YamlPlace;
import dyad.classify.text.Token;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The actors of both sides, and where a text names them.
 *
 * <p>Each side is looked for on its own, the longest name at a word counts, and where names of both
 * sides overlap the longer one does: the Congressional Pakistan Caucus is American.
 */
public final class ActorBook {
  private final List<ActorName> names;
  private final Map<String, Map<String, List<ActorName>>> byFirstWord = new LinkedHashMap<>();

  private final Map<String, KnownActor> countries = new HashMap<>();

  private ActorBook(List<ActorName> names) {
    this.names = List.copyOf(names);
    for (ActorName name : names) {
      if (name.actor().kind() == ActorKind.COUNTRY) {
        countries.putIfAbsent(name.actor().side(), name.actor());
      }
      byFirstWord
          .computeIfAbsent(name.actor().side(), side -> new HashMap<>())
          .computeIfAbsent(name.words().getFirst().lower(), word -> new ArrayList<>())
          .add(name);
    }
    Comparator<ActorName> order =
        Comparator.<ActorName>comparingInt(name -> -name.words().size())
            .thenComparingInt(name -> -name.actor().kind().precision());
    byFirstWord.values().forEach(words -> words.values().forEach(list -> list.sort(order)));
  }

  /**
   * The actors of the profile in a folder, whose {@code profile.yaml} names a file for each side.
   *
   * @throws dyad.classify.framework.InvalidProfileException when a file cannot be used; it says
   *     which, where and why
   */
  public static ActorBook of(Path folder) {
    List<ActorName> names = new ArrayList<>();
    for (YamlPlace side : YamlPlace.topOf(folder.resolve("profile.yaml")).get("sides").items()) {
      Path file = folder.resolve(side.get("actors").text());
      names.addAll(ActorFileReader.read(file, side.get("code").text()));
    }
    return new ActorBook(names);
  }

  /** Every name, also decoys and hints. */
  public List<ActorName> names() {
    return names;
  }

  /** The country itself of a side. */
  KnownActor country(String side) {
    KnownActor country = countries.get(side);
    if (country == null) {
      throw new IllegalArgumentException("no country for side " + side);
    }
    return country;
  }

  /**
   * Where the words name actors outright, in their order; decoys and hints are left out.
   *
   * @param year of the text, or {@link ActorName#ANY_YEAR}
   */
  public List<Mention> find(List<Token> tokens, int year) {
    return withoutOverlaps(
        all(tokens, year).stream()
            .filter(each -> !each.isHint())
            .collect(Collectors.toCollection(ArrayList::new)));
  }

  /** As {@link #find}, and offices hinted at of the side that is not named while the other is. */
  List<Mention> findWithHints(List<Token> tokens, int year) {
    List<Mention> all = all(tokens, year);
    List<Mention> found =
        all.stream()
            .filter(each -> !each.isHint())
            .collect(Collectors.toCollection(ArrayList::new));
    List<String> sides = found.stream().map(each -> each.actor().side()).distinct().toList();
    all.stream()
        .filter(each -> each.isHint() && each.actor().level() != null)
        .filter(each -> sides.size() == 1 && !sides.contains(each.actor().side()))
        .forEach(found::add);
    return withoutOverlaps(found);
  }

  private List<Mention> all(List<Token> tokens, int year) {
    List<Mention> all = new ArrayList<>();
    byFirstWord.values().forEach(side -> walk(side, tokens, year, all));
    return all;
  }

  private static List<Mention> withoutOverlaps(List<Mention> found) {
    found.sort(
        Comparator.comparingInt((Mention each) -> -each.words()).thenComparingInt(Mention::first));
    List<Mention> kept = new ArrayList<>();
    for (Mention mention : found) {
      if (kept.stream().noneMatch(mention::overlaps)) {
        kept.add(mention);
      }
    }
    kept.sort(Comparator.comparingInt(Mention::first));
    return kept;
  }

  private static void walk(
      Map<String, List<ActorName>> side, List<Token> tokens, int year, List<Mention> found) {
    for (int at = 0; at < tokens.size(); ) {
      ActorName name = longestAt(side, tokens, at, year);
      if (name == null) {
        at++;
        continue;
      }
      int last = at + name.words().size() - 1;
      if (name.actor().kind() != ActorKind.DECOY) {
        int end = tokens.get(last).end();
        found.add(new Mention(name.actor(), at, last, tokens.get(at).start(), end));
      }
      at = last + 1;
    }
  }

  private static @Nullable ActorName longestAt(
      Map<String, List<ActorName>> side, List<Token> tokens, int at, int year) {
    for (ActorName name : side.getOrDefault(tokens.get(at).lower(), List.of())) {
      if (name.isAt(tokens, at) && name.holdsIn(year)) {
        return name;
      }
    }
    return null;
  }
}
