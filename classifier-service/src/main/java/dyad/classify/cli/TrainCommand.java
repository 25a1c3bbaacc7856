package dyad.classify.cli;

import dyad.classify.decide.ArticleClassifier;
import dyad.classify.embed.Embedder;
import dyad.classify.evaluate.Answer;
import dyad.classify.evaluate.Evaluation;
import dyad.classify.evaluate.Headline;
import dyad.classify.evaluate.LabelFigures;
import dyad.classify.framework.Profile;
import dyad.classify.item.Item;
import dyad.classify.train.DataReport;
import dyad.classify.train.InvalidTrainingDataException;
import dyad.classify.train.Training;
import dyad.classify.train.TrainingData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the model anew from the profile's training items. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = {
      "Makes the model from the profile's training items, the same bytes each time, measures it on",
      "the part kept for validation, and writes both to the model's folder."
    })
final class TrainCommand implements Callable<Integer> {
  @Mixin final Workplace workplace = new Workplace();

  @Option(
      names = "--with",
      paramLabel = "FILE",
      description = "JSON Lines of corrected items to learn from as well; may be repeated")
  List<Path> corrections = new ArrayList<>();

  @Option(
      names = "--measure-only",
      description = "measure the model that is there and write its figures, make no other")
  boolean measureOnly;

  @Spec @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    try {
      train();
      return 0;
    } catch (InvalidTrainingDataException e) {
      Terminal.err(spec).println(e.getMessage());
      return 1;
    }
  }

  private void train() throws IOException {
    Profile profile = workplace.profile();
    TrainingData data = TrainingData.read(workplace.profileFolder, corrections);
    new DataReport(data).lines().forEach(this::say);
    Embedder embedder = Workplace.embedder();
    if (!measureOnly) {
      say("training on %d items …".formatted(data.training().size()));
      Training.run(profile, workplace.actors(), data, embedder, workplace.modelFolder());
    }
    measure(workplace.open(profile, embedder), data.validation());
  }

  private void measure(ArticleClassifier model, List<Item> kept) throws IOException {
    List<Answer> answers = Evaluation.answers(model, kept);
    Headline headline = Headline.of(answers);
    headline.write(workplace.modelFolder());
    LabelFigures.of(model.stamp().version(), answers).write(workplace.modelFolder());
    say("on %d items kept for validation: %s".formatted(kept.size(), headline));
    say("written to " + workplace.modelFolder());
  }

  private void say(String line) {
    Terminal.out(spec).println(line);
    Terminal.out(spec).flush();
  }
}
