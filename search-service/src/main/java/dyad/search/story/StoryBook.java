package dyad.search.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the story of each new article among the articles published about the same time. Days are
 * read when first needed and then kept up to date; the longest unused are let go. For one thread,
 * and for whoever is alone in writing: what others write meanwhile is not seen until {@link
 * #forget}.
 */
public final class StoryBook {
  /** Articles kept in memory, about 1 kB each. */
  private static final int MOST_MEMBERS = 20_000;

  private final Function<LocalDate, List<StoryMember>> reader;
  private final Map<LocalDate, List<StoryMember>> days = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<String, StoryName> takenInBy = new HashMap<>();
  private int members;

  /**
   * A book.
   *
   * @param reader reads the members published on a day (UTC)
   */
  public StoryBook(Function<LocalDate, List<StoryMember>> reader) {
    this.reader = reader;
  }

  /**
   * Puts a new article where it belongs. It is counted as a member from now on.
   *
   * @param articleId the article
   * @param fetched when it was first fetched
   * @param seed what decides
   */
  public StoryPlace place(String articleId, Instant fetched, StorySeed seed) {
    StoryName own = StoryName.of(articleId, fetched);
    Set<StoryName> linked = linked(articleId, seed);
    StoryName story =
        linked.stream()
            .min(StoryName::compareTo)
            .filter(oldest -> oldest.compareTo(own) < 0)
            .orElse(own);
    Set<String> takenIn = new HashSet<>();
    for (StoryName other : linked) {
      if (!other.id().equals(story.id())) {
        takenIn.add(other.id());
        takenInBy.put(other.id(), story);
      }
    }
    day(seed.time()).add(new StoryMember(articleId, seed, story));
    members++;
    return new StoryPlace(story, takenIn);
  }

  /** The story that has taken in the given one, or that one itself. */
  public StoryName current(StoryName story) {
    StoryName found = story;
    for (StoryName next = takenInBy.get(found.id()); next != null; ) {
      found = next;
      next = takenInBy.get(found.id());
    }
    return found;
  }

  /**
   * Names that a story may have had: those of its other members, had they begun it. An older
   * article that joins a story, as copies do that come in on different ways, gives it its own name.
   *
   * @param story its id
   * @param time when one of its members was published
   */
  public Set<String> formerNames(String story, Instant time) {
    Set<String> names = new LinkedHashSet<>();
    for (LocalDate day : around(time)) {
      for (StoryMember member : day(day)) {
        if (current(member.story()).id().equals(story)) {
          names.add(StoryName.of(member.articleId(), time).id());
        }
      }
    }
    names.remove(story);
    return names;
  }

  /** Lets go of all that was read, since others may have written or a write failed. */
  public void forget() {
    days.clear();
    takenInBy.clear();
    members = 0;
  }

  private Set<StoryName> linked(String articleId, StorySeed seed) {
    Set<StoryName> linked = new HashSet<>();
    for (LocalDate day : around(seed.time())) {
      for (StoryMember member : day(day)) {
        if (!member.articleId().equals(articleId) && StoryLink.between(seed, member.seed())) {
          linked.add(current(member.story()));
        }
      }
    }
    return linked;
  }

  private static List<LocalDate> around(Instant time) {
    return date(time.minus(StoryLink.COPY_WINDOW))
        .datesUntil(date(time.plus(StoryLink.COPY_WINDOW)).plusDays(1))
        .toList();
  }

  private List<StoryMember> day(Instant time) {
    return day(date(time));
  }

  private List<StoryMember> day(LocalDate date) {
    List<StoryMember> known = days.get(date);
    if (known != null) {
      return known;
    }
    List<StoryMember> read = new ArrayList<>(reader.apply(date));
    members += read.size();
    days.put(date, read);
    dropUnused();
    return read;
  }

  /** The eldest days of the access order; what is needed for one article always stays. */
  private void dropUnused() {
    int needed = 2 * (int) StoryLink.COPY_WINDOW.toDays() + 2;
    var eldest = days.entrySet().iterator();
    while (members > MOST_MEMBERS && days.size() > needed) {
      members -= eldest.next().getValue().size();
      eldest.remove();
    }
  }

  private static LocalDate date(Instant time) {
    return time.atOffset(ZoneOffset.UTC).toLocalDate();
  }
}
