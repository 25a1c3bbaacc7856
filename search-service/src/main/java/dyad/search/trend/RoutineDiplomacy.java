package dyad.search.trend;

import dyad.search.scan.Story;
import java.time.Instant;
import java.util.List;

/** Contacts with no functional subject, as a share of all contacts. */
final class RoutineDiplomacy implements Measure {

  /**
   * A point.
   *
   * @param routine contacts with no functional subject
   * @param share theirs of all contacts
   * @param stories all contacts
   */
  record Point(Instant start, int routine, Estimate share, int stories) {}

  /** The whole period, as the points. */
  record Summary(int contacts, int routine, Estimate share) {}

  @Override
  public Finding<?> of(Material material) {
    List<Story> contacts = material.labelled().stream().filter(Contacts::isContact).toList();
    Point all = point(material.timeline().from(), contacts, material);
    return new Finding<>(
        contacts.size(),
        material.timeline().points(contacts, (start, part) -> point(start, part, material)),
        new Summary(all.stories(), all.routine(), all.share()));
  }

  private static Point point(Instant start, List<Story> contacts, Material material) {
    int routine =
        (int) contacts.stream().filter(story -> Contacts.isRoutine(story, material)).count();
    return new Point(start, routine, Estimate.share(routine, contacts.size()), contacts.size());
  }
}
