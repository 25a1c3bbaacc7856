package dyad.classify.model;

import java.util.List;
import java.util.Map;

/**
 * The file {@code model.json}: everything about a model but its long lists of numbers.
 *
 * @param model the kind of model, as events name it
 * @param version of the kind; {@code checksum} tells models of one version apart
 * @param checksum SHA-256 of all that decides labels, twelve hexadecimal digits
 * @param embedding what makes its vectors
 * @param dimensions of a vector
 * @param features how many the vocabulary has
 * @param thresholds from which probability on a label is given
 * @param heads what each head asks, and how its sum becomes a probability
 * @param trainedOn how many items it learned from
 * @param data SHA-256 of those items
 * @param files SHA-256 of the other files of the folder
 */
record ModelCard(
    String model,
    String version,
    String checksum,
    String embedding,
    int dimensions,
    int features,
    Thresholds thresholds,
    List<HeadNote> heads,
    int trainedOn,
    String data,
    Map<String, String> files) {

  /**
   * What there is to say of a head.
   *
   * @param label what it asks for
   * @param bias what it starts from
   * @param calibration of its sum
   */
  record HeadNote(String label, float bias, Calibration calibration) {}
}
