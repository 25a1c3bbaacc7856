package dyad.ingest.profile;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file of the profile is missing or wrong; the message says which file, where and why. */
public final class InvalidProfileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public InvalidProfileException(Path file, String complaint) {
    this(file, complaint, null);
  }

  public InvalidProfileException(Path file, String complaint, @Nullable Throwable cause) {
    super(file + ": " + complaint, cause);
  }
}
