package dyad.web.archive;

/**
 * What set an article's labels.
 *
 * @param model the kind of model
 * @param version its version
 * @param profile the profile
 * @param profileVersion its version
 */
public record ModelStamp(String model, String version, String profile, String profileVersion) {}
