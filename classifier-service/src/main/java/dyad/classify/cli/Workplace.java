package dyad.classify.cli;

import dyad.classify.actor.ActorBook;
import dyad.classify.decide.ArticleClassifier;
import dyad.classify.embed.BgeEmbedder;
import dyad.classify.embed.Embedder;
import dyad.classify.framework.Profile;
import dyad.classify.framework.ProfileLoader;
import dyad.classify.model.Models;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command finds the profile and the model, and what it opens there. */
final class Workplace {
  @Option(
      names = "--profile",
      paramLabel = "FOLDER",
      defaultValue = "${DYAD_PROFILE:-profiles/us-pakistan}",
      description = "the profile's folder (${DEFAULT-VALUE})")
  Path profileFolder = Path.of("profiles", "us-pakistan");

  @Option(
      names = "--model",
      paramLabel = "FOLDER",
      defaultValue = "${DYAD_MODEL:-}",
      description = "the model's folder; the profile's folder 'model' if not given")
  @Nullable Path model;

  Profile profile() {
    return ProfileLoader.load(profileFolder);
  }

  Path modelFolder() {
    return model == null || model.toString().isEmpty() ? profileFolder.resolve("model") : model;
  }

  /** An embedder on all cores, whose threads do not keep the process alive. */
  static Embedder embedder() {
    return new BgeEmbedder(
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("embed-", 0).factory()));
  }

  ActorBook actors() {
    return ActorBook.of(profileFolder);
  }

  ArticleClassifier open(Profile profile, Embedder embedder) {
    return Models.open(modelFolder(), profileFolder, profile, embedder);
  }

  ArticleClassifier classifier() {
    return open(profile(), embedder());
  }
}
