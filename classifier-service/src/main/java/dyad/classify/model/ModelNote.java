package dyad.classify.model;

import java.nio.file.Path;

/**
 * What a model is made of.
 *
 * @param model the kind, as stamps name it
 * @param version of the kind, with the checksum
 * @param embedding what makes its vectors
 * @param dimensions of a vector
 * @param features how many named features it weighs
 * @param heads how many questions it answers
 * @param thresholds from which probability on a label is given
 * @param trainedOn how many items it learned from
 */
public record ModelNote(
    String model,
    String version,
    String embedding,
    int dimensions,
    int features,
    int heads,
    Thresholds thresholds,
    int trainedOn) {

  /**
   * The note on the model that lies in a folder.
   *
   * @throws InvalidModelException when there is none
   */
  public static ModelNote read(Path folder) {
    ModelCard card = ModelFolder.card(folder);
    return new ModelNote(
        card.model(),
        card.version() + "-" + card.checksum(),
        card.embedding(),
        card.dimensions(),
        card.features(),
        card.heads().size(),
        card.thresholds(),
        card.trainedOn());
  }
}
