package dyad.servers;

import java.util.Locale;

/** How a server is provided. */
public enum Provision {
  /** As a child process of this JVM, from the files that the build has prepared. */
  PROCESS,
  /** As a container, by Testcontainers; needs a Docker engine and the images. */
  CONTAINER;

  /** The system property that chooses: {@code process} (the default) or {@code container}. */
  public static final String PROPERTY = "dyad.servers";

  /**
   * The provision chosen for this JVM.
   *
   * @throws IllegalArgumentException if {@value #PROPERTY} names none
   */
  public static Provision chosen() {
    return parse(System.getProperty(PROPERTY, "process"));
  }

  static Provision parse(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "process" -> PROCESS;
      case "container" -> CONTAINER;
      default ->
          throw new IllegalArgumentException(
              "System property %s is '%s'; it may be process or container"
                  .formatted(PROPERTY, name));
    };
  }
}
