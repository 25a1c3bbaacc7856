package dyad.classify.train;

import dyad.classify.embed.Embedder;
import dyad.classify.framework.Framework;
import dyad.classify.item.Item;
import dyad.classify.item.ItemLabels;
import dyad.classify.model.Calibration;
import dyad.classify.model.Feature;
import dyad.classify.model.FeatureReader;
import dyad.classify.model.Head;
import dyad.classify.model.TextVector;
import dyad.classify.model.Thresholds;
import dyad.classify.model.TrainedModel;
import dyad.classify.model.Vocabulary;
import dyad.event.Pillar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Trains all heads on labelled items. */
final class Trainer {
  private final Framework framework;
  private final FeatureReader reader;
  private final Embedder embedder;
  private final TrainingSettings settings;

  Trainer(Framework framework, FeatureReader reader, Embedder embedder, TrainingSettings settings) {
    this.framework = framework;
    this.reader = reader;
    this.embedder = embedder;
    this.settings = settings;
  }

  /** One question, the samples it is asked of, and the answers. */
  private record Question(String label, boolean ofBilateralOnly, Predicate<ItemLabels> answer) {}

  TrainedModel train(List<Item> items) {
    List<float[]> embeddings =
        embedder.embed(items.stream().map(i -> FeatureReader.wording(i.text())).toList());
    List<List<Feature>> features = items.stream().map(i -> reader.read(i.text())).toList();
    Vocabulary vocabulary =
        Vocabulary.of(
            features.stream().map(f -> f.stream().map(Feature::name).distinct().toList()).toList(),
            settings.rarest());
    List<Integer> times = Prevalence.OF_FEEDS.times(items, features);
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      TextVector vector = TextVector.of(embeddings.get(i), features.get(i), vocabulary);
      samples.add(
          new Sample(items.get(i), vector, times.get(i), Fold.of(items.get(i), settings.folds())));
    }
    LogisticRegression regression =
        new LogisticRegression(settings, embedder.dimensions(), vocabulary.size());
    List<Head> heads =
        questions().parallel().map(question -> head(question, samples, regression)).toList();
    return new TrainedModel(vocabulary, heads, new Thresholds(0.5, 0.5, 0.5, 0.35));
  }

  private Stream<Question> questions() {
    Stream<Question> first =
        Stream.of(
            new Question(TrainedModel.BILATERAL, false, ItemLabels::bilateral),
            new Question(TrainedModel.FUNCTIONAL, true, l -> l.primary() == Pillar.FUNCTIONAL),
            new Question(TrainedModel.MIXED, true, l -> l.pillar() == Pillar.MIXED));
    Stream<Question> themes =
        framework.themes().stream()
            .map(
                t -> new Question("theme:" + t.label(), true, l -> l.themes().contains(t.label())));
    Stream<Question> events =
        framework.events().stream()
            .map(
                e -> new Question("event:" + e.label().label(), true, l -> l.event() == e.label()));
    return Stream.of(first, themes, events).flatMap(s -> s);
  }

  private Head head(Question question, List<Sample> all, LogisticRegression regression) {
    List<Sample> samples = all.stream().flatMap(sample -> asked(question, sample)).toList();
    Predicate<Sample> answer = sample -> question.answer().test(sample.item().labelled());
    Head head = regression.train(question.label(), samples, answer);
    Calibration calibration = calibration(question.label(), samples, answer, regression);
    return new Head(head.label(), head.dense(), head.sparse(), head.bias(), calibration);
  }

  /** A sample as often as it counts for a question. */
  private static Stream<Sample> asked(Question question, Sample sample) {
    if (question.ofBilateralOnly()) {
      return sample.item().labelled().bilateral() ? Stream.of(sample) : Stream.empty();
    }
    return Collections.nCopies(sample.times(), sample).stream();
  }

  /** Fits probabilities to what heads trained on the other folds say of each sample. */
  private Calibration calibration(
      String label, List<Sample> samples, Predicate<Sample> answer, LogisticRegression regression) {
    double[] sums = new double[samples.size()];
    boolean[] answers = new boolean[samples.size()];
    for (int fold = 0; fold < settings.folds(); fold++) {
      int held = fold;
      Head head =
          regression.train(label, samples.stream().filter(s -> s.fold() != held).toList(), answer);
      for (int i = 0; i < samples.size(); i++) {
        if (samples.get(i).fold() == held) {
          sums[i] = head.sum(samples.get(i).vector());
          answers[i] = answer.test(samples.get(i));
        }
      }
    }
    return PlattScaling.fit(sums, answers);
  }
}
