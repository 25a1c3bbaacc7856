package dyad.classify.model;

import dyad.classify.actor.ActorBook;
import dyad.classify.decide.ArticleClassifier;
import dyad.classify.embed.Embedder;
import dyad.classify.framework.Profile;
import java.nio.file.Path;

/** Opens the model that lies in a folder. */
public final class Models {
  private Models() {}

  /**
   * The model, ready to label.
   *
   * @throws InvalidModelException when it cannot be used
   */
  public static ArticleClassifier open(
      Path folder, Profile profile, ActorBook actors, Embedder embedder) {
    ModelFolder.Stored stored = ModelFolder.read(folder);
    if (!stored.embedding().equals(embedder.name())) {
      throw new InvalidModelException(
          folder, "was made with embeddings of %s".formatted(stored.embedding()));
    }
    return new ModelClassifier(profile, actors, stored, embedder);
  }
}
