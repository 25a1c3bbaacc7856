package dyad.classify.framework;

import java.util.List;

/**
 * The profile in use.
 *
 * @param name like {@code us-pakistan}
 * @param version of the profile
 * @param checksum SHA-256 over the profile's file and its framework's, like {@code sha256:9f86…}
 * @param framework the framework it labels by
 * @param names those of both sides and of other countries
 */
public record Profile(
    String name, String version, String checksum, Framework framework, List<NameNote> names) {
  public Profile {
    names = List.copyOf(names);
  }
}
