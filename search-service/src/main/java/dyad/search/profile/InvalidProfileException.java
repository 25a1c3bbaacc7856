package dyad.search.profile;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The profile cannot be used: says which file and why. */
public final class InvalidProfileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidProfileException(Path file, String complaint, @Nullable Throwable cause) {
    super(file + ": " + complaint, cause);
  }
}
