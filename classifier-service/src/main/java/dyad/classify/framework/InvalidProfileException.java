package dyad.classify.framework;

import java.nio.file.Path;

/** The profile cannot be used; says in which file, where in it, and why. */
public final class InvalidProfileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidProfileException(Path file, String place, String reason) {
    super(message(file, place, reason));
  }

  InvalidProfileException(Path file, String place, String reason, Throwable cause) {
    super(message(file, place, reason), cause);
  }

  private static String message(Path file, String place, String reason) {
    return file + (place.isEmpty() ? "" : " at " + place) + ": " + reason;
  }
}
