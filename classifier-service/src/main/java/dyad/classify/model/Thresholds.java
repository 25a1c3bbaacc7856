package dyad.classify.model;

/**
 * From which probability on a label is given.
 *
 * @param bilateral for being bilateral
 * @param sure for a pillar: below it the label is none, and the reason is that the model is unsure
 * @param mixed for both pillars being substantial
 * @param theme for a theme
 */
public record Thresholds(double bilateral, double sure, double mixed, double theme) {}
