package dyad.servers.elastic;

import java.nio.file.Path;

/** A file that Elasticsearch needs is out of reach for the user whom it runs as. */
public class UnreachableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreachableException(String what, Path path, Path obstacle, UnprivilegedUser user) {
    super(
        "As root cannot run Elasticsearch, it runs as user %d, who cannot get to %s %s because of the permissions of %s: choose another place, or start this as another user than root"
            .formatted(user.uid(), what, path, obstacle));
  }
}
