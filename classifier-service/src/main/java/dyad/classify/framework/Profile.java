package dyad.classify.framework;

import java.util.List;

/**
 * The profile in use.
 *
 * @param name like {@code us-pakistan}
 * @param version of the profile
 * @param checksum SHA-256 over the files that decide labels: the profile's own, the framework's,
 *     the names', like {@code sha256:9f86…}
 * @param framework the framework it labels by
 * @param others names of other countries
 */
public record Profile(
    String name, String version, String checksum, Framework framework, List<NameNote> others) {
  public Profile {
    others = List.copyOf(others);
  }
}
