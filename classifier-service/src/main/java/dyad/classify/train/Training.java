package dyad.classify.train;

import dyad.classify.actor.ActorBook;
import dyad.classify.embed.Embedder;
import dyad.classify.framework.Profile;
import dyad.classify.item.Item;
import dyad.classify.model.Examples;
import dyad.classify.model.FeatureReader;
import dyad.classify.model.ModelFolder;
import dyad.classify.model.TrainedModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Makes a model's folder out of a profile's items. */
public final class Training {
  private static final String MODEL = "linear";
  private static final String VERSION = "1";

  private Training() {}

  /**
   * Trains on the training part and writes the model.
   *
   * @param folder where to
   */
  public static void run(
      Profile profile, ActorBook actors, TrainingData data, Embedder embedder, Path folder)
      throws IOException {
    TrainedModel trained =
        new Trainer(
                profile.framework(),
                new FeatureReader(profile, actors),
                embedder,
                TrainingSettings.CHOSEN)
            .train(data.training());
    ModelFolder.write(
        folder,
        new ModelFolder.Stored(
            MODEL, VERSION, embedder.name(), trained, examples(data.training(), embedder)),
        embedder.dimensions(),
        data.training().size(),
        data.checksum());
  }

  private static Examples examples(List<Item> items, Embedder embedder) {
    List<float[]> vectors =
        embedder.embed(items.stream().map(i -> FeatureReader.wording(i.text())).toList());
    return new Examples(
        items.stream()
            .map(i -> new Examples.Note(i.id(), i.labelled().pillar(), shown(i)))
            .toList(),
        vectors.stream().map(Examples::whole).toArray(int[][]::new));
  }

  private static String shown(Item item) {
    return item.title().isBlank() ? item.summary() : item.title();
  }
}
