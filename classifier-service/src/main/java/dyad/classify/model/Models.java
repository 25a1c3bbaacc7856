package dyad.classify.model;

import dyad.classify.actor.ActorBook;
import dyad.classify.decide.ArticleClassifier;
import dyad.classify.embed.Embedder;
import dyad.classify.framework.Profile;
import dyad.classify.language.UrduLexicon;
import java.nio.file.Path;

/** Opens the model that lies in a folder. */
public final class Models {
  private Models() {}

  /**
   * The model, ready to label.
   *
   * @param folder the model's
   * @param profileFolder the profile's
   * @throws InvalidModelException when it cannot be used
   */
  public static ArticleClassifier open(
      Path folder, Path profileFolder, Profile profile, Embedder embedder) {
    ModelFolder.Stored stored = ModelFolder.read(folder);
    if (!stored.embedding().equals(embedder.name())) {
      throw new InvalidModelException(
          folder, "was made with embeddings of %s".formatted(stored.embedding()));
    }
    ActorBook actors = ActorBook.of(profileFolder);
    return new ByLanguage(
        new ModelClassifier(profile, actors, stored, embedder),
        UrduLexicon.of(profileFolder, profile.framework(), actors));
  }
}
