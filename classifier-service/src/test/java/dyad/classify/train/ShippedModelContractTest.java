package dyad.classify.train;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.classify.Profiles;
import dyad.classify.decide.ArticleClassifier;
import dyad.classify.embed.BgeEmbedder;
import dyad.classify.evaluate.Evaluation;
import dyad.classify.evaluate.Headline;
import dyad.classify.framework.ProfileLoader;
import dyad.classify.model.Models;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The model in the repository: what it is worth on items that it has not learned from. */
class ShippedModelContractTest {
  private static final Logger LOG = LoggerFactory.getLogger(ShippedModelContractTest.class);
  private static final Path FOLDER = Profiles.US_PAKISTAN.resolve("model");

  /** What other hardware may change, and no more. */
  private static final double TOLERANCE = 0.01;

  @Test
  void figuresOnValidationItems_areThoseCommitted() throws IOException {
    TrainingData data = TrainingData.read(Profiles.US_PAKISTAN, List.of());
    Headline committed = Headline.read(FOLDER);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      ArticleClassifier model =
          Models.open(
              FOLDER,
              Profiles.US_PAKISTAN,
              ProfileLoader.load(Profiles.US_PAKISTAN),
              new BgeEmbedder(threads));

      // When
      Headline now = Headline.of(Evaluation.answers(model, data.validation()));

      // Then
      LOG.info("On {} validation items now: {}", data.validation().size(), now);
      LOG.info("                  committed: {}", committed);
      now.figures()
          .forEach(
              (name, value) ->
                  assertThat(drop(name, value, committed.figures().get(name)))
                      .as(name + ": a change has its cost, ./dyad train writes the new figures")
                      .isLessThan(TOLERANCE));
    }
  }

  @Test
  void trainingItems_areBalancedAndNotRepeated() throws IOException {
    DataReport report = new DataReport(TrainingData.read(Profiles.US_PAKISTAN, List.of()));

    // When
    List<String> lines = report.lines();

    // Then
    lines.forEach(LOG::info);
    assertThat(report.same()).isEmpty();
    assertThat(report.alike()).hasSizeLessThan(20);
  }

  /** Errors of calibration are the better the smaller they are. */
  private static double drop(String name, double now, double before) {
    return name.startsWith("calibration") ? now - before : before - now;
  }
}
