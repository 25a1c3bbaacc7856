package dyad.ingest.gate;

import dyad.ingest.profile.Profile;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets pass what touches both sides of the dyad. */
public final class Gate {
  /** More names of one side say nothing more. */
  private static final int MOST_MENTIONS = 20;

  private final Gazetteer gazetteer;
  private final List<String> sides;

  /** A gate for the sides of the profile. */
  public Gate(Profile profile, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.sides = profile.sides().stream().map(Profile.Side::code).toList();
  }

  /**
   * Which names of each side the texts hold.
   *
   * @param texts title, summary and so on: names do not reach from one into the next
   * @param written when, for names that stand for a side only for some years; null when not known:
   *     then all names count
   */
  public Mentions mentions(List<String> texts, @Nullable Instant written) {
    int year = written == null ? Name.ANY_YEAR : written.atOffset(ZoneOffset.UTC).getYear();
    Map<String, Set<String>> found = new LinkedHashMap<>();
    Map<String, Set<String>> hinted = new LinkedHashMap<>();
    for (String text : texts) {
      gazetteer.find(text, year, name -> add(name.kind() == Kind.HINT ? hinted : found, name));
    }
    return new Mentions(bySide(found), bySide(hinted));
  }

  private Map<String, List<String>> bySide(Map<String, Set<String>> found) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    sides.forEach(side -> names.put(side, List.copyOf(found.getOrDefault(side, Set.of()))));
    return names;
  }

  private static void add(Map<String, Set<String>> bySide, Name name) {
    Set<String> names = bySide.computeIfAbsent(name.side(), side -> new LinkedHashSet<>());
    if (names.size() < MOST_MENTIONS) {
      names.add(name.name());
    }
  }
}
