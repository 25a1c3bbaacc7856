package dyad.web.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a list of feeds. */
public record ListResult(long followed, long known, long refused, List<Outline> outlines) {

  /** One feed of it. */
  public record Outline(
      int line, String title, @Nullable String url, String result, @Nullable String detail) {}

  /** Those that cannot be followed. */
  public List<Outline> faults() {
    return outlines.stream().filter(outline -> outline.result().equals("refused")).toList();
  }
}
