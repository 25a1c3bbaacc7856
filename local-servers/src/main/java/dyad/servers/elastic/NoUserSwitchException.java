package dyad.servers.elastic;

/** Elasticsearch must not run as root, and there is no way here to run it as somebody else. */
public class NoUserSwitchException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoUserSwitchException() {
    super(
        "Elasticsearch refuses to run as root, and neither setpriv (util-linux) nor chroot (coreutils) is"
            + " installed to run it as another user: install one, or start this as another user");
  }
}
