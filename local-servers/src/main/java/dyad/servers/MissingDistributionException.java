package dyad.servers;

import java.nio.file.Path;

/** The servers' files are not where they should be. */
public class MissingDistributionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MissingDistributionException(Path directory) {
    super(
        "No servers at %s: run 'mvn -pl local-servers process-classes', or name another place with -D%s"
            .formatted(directory, Distribution.HOME_PROPERTY));
  }
}
