package dyad.classify;

import java.nio.file.Path;

/** Where the project's profile is, seen from the module under test. */
public final class Profiles {
  /** The profile that the project ships. */
  public static final Path US_PAKISTAN = Path.of("..", "profiles", "us-pakistan");

  private Profiles() {}
}
