package dyad.web.status;

/**
 * What classifier-service counts.
 *
 * @param deadLettered put aside because they cannot be read
 */
record ClassifierCounts(Model model, long classified, long deadLettered) {
  /** What labels. */
  record Model(String model, String version, String profile, String profileVersion) {}
}
