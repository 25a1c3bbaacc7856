package dyad.web.archive;

/**
 * A training item near to an article in meaning.
 *
 * @param id its id in the training set
 * @param similarity the cosine, at most 1
 */
public record Similar(String id, String title, String pillar, double similarity) {}
