package dyad.search.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names of one thing: whoever asks for one asks for all of them. */
public final class ProfileNames {
  /** No names. */
  public static final ProfileNames NONE = new ProfileNames(List.of());

  private record Known(Name name, Thing thing) {}

  private final Map<String, List<Known>> byName = new HashMap<>();

  /**
   * The names of the things.
   *
   * @param things people, places, bodies
   */
  public ProfileNames(List<Thing> things) {
    for (Thing thing : things) {
      for (Name name : thing.names()) {
        byName
            .computeIfAbsent(folded(name.text()), any -> new ArrayList<>())
            .add(new Known(name, thing));
      }
    }
  }

  /**
   * A thing with its names.
   *
   * @param names by which texts speak of it
   */
  public record Thing(List<Name> names) {
    public Thing {
      names = List.copyOf(names);
    }
  }

  /**
   * A name.
   *
   * @param text the name
   * @param exact whether upper and lower case must be as written, like US, which is not us
   * @param asActorOnly whether it stands for the thing only where somebody acts, as capitals do for
   *     their states
   */
  public record Name(String text, boolean exact, boolean asActorOnly) {}

  /** All names of what the name names when somebody acts, without the name itself. */
  Set<String> ofActor(String name) {
    return others(name, true);
  }

  /** All names of what the name names in a text, without the name itself. */
  Set<String> ofWord(String name) {
    return others(name, false);
  }

  private Set<String> others(String name, boolean actor) {
    Set<String> others = new LinkedHashSet<>();
    for (Known known : byName.getOrDefault(folded(name), List.of())) {
      Name found = known.name();
      boolean same = !found.exact() || found.text().equals(name);
      if (same && (actor || !found.asActorOnly())) {
        known.thing().names().stream()
            .filter(other -> actor || !other.asActorOnly())
            .map(Name::text)
            .filter(other -> !other.equalsIgnoreCase(name))
            .forEach(others::add);
      }
    }
    return others;
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
