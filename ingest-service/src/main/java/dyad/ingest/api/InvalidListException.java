package dyad.ingest.api;

import dyad.ingest.feed.InvalidOpmlException;

/** A list of feeds that somebody sent cannot be read at all; the message says where and why. */
final class InvalidListException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidListException(InvalidOpmlException cause) {
    super(cause.getMessage(), cause);
  }
}
