package dyad.classify.cli;

import dyad.classify.embed.Embedder;
import dyad.classify.evaluate.Evaluation;
import dyad.classify.evaluate.Headline;
import dyad.classify.framework.Profile;
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
    say("training on %d items …".formatted(data.training().size()));
    Embedder embedder = Workplace.embedder();
    Path folder = workplace.modelFolder();
    Training.run(profile, workplace.actors(), data, embedder, folder);
    Headline headline =
        Headline.of(Evaluation.answers(workplace.open(profile, embedder), data.validation()));
    headline.write(folder);
    say("on %d items kept for validation: %s".formatted(data.validation().size(), headline));
    say("written to " + folder);
  }

  private void say(String line) {
    Terminal.out(spec).println(line);
    Terminal.out(spec).flush();
  }
}
