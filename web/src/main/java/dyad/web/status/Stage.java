package dyad.web.status;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stage that articles pass.
 *
 * @param name what happens there
 * @param count how many passed, null while nobody tells
 * @param what is counted
 * @param notes what else there is to say, in words
 * @param warnings what waits or went wrong, in words
 */
public record Stage(
    String name, @Nullable Long count, String what, List<String> notes, List<String> warnings) {

  static Stage silent(String name, String service) {
    return new Stage(
        name, null, "", List.of(), List.of(service + " does not answer, so nobody can tell"));
  }
}
