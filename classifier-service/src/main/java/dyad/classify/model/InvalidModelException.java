package dyad.classify.model;

import java.nio.file.Path;

/** A model's folder that cannot be used; the message says which file and why. */
public final class InvalidModelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidModelException(Path file, String reason, Throwable cause) {
    super(file + ": " + reason, cause);
  }

  InvalidModelException(Path file, String reason) {
    super(file + ": " + reason);
  }
}
