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

  private ActorBook(List<ActorName> names) {
    this.names = List.copyOf(names);
    for (ActorName name : names) {
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
    return names.stream()
        .map(ActorName::actor)
        .filter(actor -> actor.kind() == ActorKind.COUNTRY && actor.side().equals(side))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no country for side " + side));
  }

  /**
   * Where the words name actors, in their order; decoys and hints are left out.
   *
   * @param year of the text, or {@link ActorName#ANY_YEAR}
   */
  public List<Mention> find(List<Token> tokens, int year) {
    List<Mention> found = new ArrayList<>();
    byFirstWord.values().forEach(side -> walk(side, tokens, year, found));
    found.sort(Comparator.comparingInt((Mention m) -> -m.words()).thenComparingInt(Mention::first));
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
      boolean hint = name.actor().kind() == ActorKind.HINT;
      if (!hint && name.isAt(tokens, at) && name.holdsIn(year)) {
        return name;
      }
    }
    return null;
  }
}
