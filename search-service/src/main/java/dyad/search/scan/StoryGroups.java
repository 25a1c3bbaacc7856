package dyad.search.scan;

import java.util.ArrayList;
import java.util.List;

/** Puts articles that come story by story into their stories. */
final class StoryGroups {
  private final List<Story> stories = new ArrayList<>();
  private final List<Report> open = new ArrayList<>();

  void add(Report report) {
    if (!open.isEmpty() && !open.getLast().story().equals(report.story())) {
      close();
    }
    open.add(report);
  }

  /** The stories so far, the last one taken as complete. */
  List<Story> stories() {
    close();
    return stories;
  }

  private void close() {
    if (!open.isEmpty()) {
      stories.add(new Story(open.getFirst().story(), open));
      open.clear();
    }
  }
}
