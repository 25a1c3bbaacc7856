package dyad.classify.model;

import dyad.classify.Profiles;
import dyad.classify.WordEmbedder;
import dyad.classify.decide.ArticleClassifier;
import dyad.classify.embed.Embedder;
import dyad.classify.framework.Profile;
import dyad.classify.framework.ProfileLoader;
import dyad.classify.train.SmallTraining;
import java.io.IOException;
import java.nio.file.Path;

/** A model trained on a handful of items, without the real embedding model. */
public final class SmallModel {
  static final Embedder EMBEDDER = new WordEmbedder();
  static final Profile PROFILE = ProfileLoader.load(Profiles.US_PAKISTAN);

  private SmallModel() {}

  /** Writes it to the folder. */
  static void write(Path folder) throws IOException {
    SmallTraining.write(PROFILE, EMBEDDER, folder);
  }

  static ArticleClassifier open(Path folder) {
    return Models.open(folder, Profiles.US_PAKISTAN, PROFILE, EMBEDDER);
  }
}
