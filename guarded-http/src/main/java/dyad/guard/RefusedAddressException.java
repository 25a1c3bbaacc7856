package dyad.guard;

import java.io.IOException;

/** A host has no address that may be connected to. */
public final class RefusedAddressException extends IOException {
  private static final long serialVersionUID = 1L;

  RefusedAddressException(String message) {
    super(message);
  }
}
