package dyad.classify.framework;

/**
 * The profile in use.
 *
 * @param name like {@code us-pakistan}
 * @param version of the profile
 * @param checksum SHA-256 over the profile's file and its framework's, like {@code sha256:9f86…}
 * @param framework the framework it labels by
 */
public record Profile(String name, String version, String checksum, Framework framework) {}
