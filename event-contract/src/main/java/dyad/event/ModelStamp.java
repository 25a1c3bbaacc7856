package dyad.event;

/**
 * Which model, by which framework, set a label: what one needs to cite it and to set it again.
 *
 * @param model the kind of model, like {@code lexicon}
 * @param version the model's version
 * @param profile the profile's name, like {@code us-pakistan}
 * @param profileVersion the profile's version
 * @param profileChecksum of the profile's files that decide labels, like {@code sha256:9f86d081…}
 */
public record ModelStamp(
    String model, String version, String profile, String profileVersion, String profileChecksum) {
  private static final int MAX = 100;

  public ModelStamp {
    Check.slug("model", model);
    Check.text("version", version, MAX);
    Check.slug("profile", profile);
    Check.text("profileVersion", profileVersion, MAX);
    Check.text("profileChecksum", profileChecksum, MAX);
  }
}
