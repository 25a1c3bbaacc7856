package dyad.ingest.gate;

import dyad.ingest.profile.Profile;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets pass what names both sides of the dyad. */
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
    sides.forEach(side -> found.put(side, new LinkedHashSet<>()));
    for (String text : texts) {
      gazetteer.find(text, year, name -> add(found.get(name.side()), name.name()));
    }
    Map<String, List<String>> names = new LinkedHashMap<>();
    found.forEach((side, set) -> names.put(side, new ArrayList<>(set)));
    return new Mentions(names);
  }

  private static void add(@Nullable Set<String> names, String name) {
    if (names != null && names.size() < MOST_MENTIONS) {
      names.add(name);
    }
  }
}
