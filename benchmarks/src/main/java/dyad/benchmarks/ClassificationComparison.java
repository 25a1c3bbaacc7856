package dyad.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dyad.classify.decide.ArticleClassifier;
import dyad.classify.decide.ArticleText;
import dyad.classify.embed.BgeEmbedder;
import dyad.classify.embed.Embedder;
import dyad.classify.framework.ProfileLoader;
import dyad.classify.item.ItemParser;
import dyad.classify.model.FeatureReader;
import dyad.classify.model.Models;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * What labelling costs beside the embedding that it cannot do without: the whole classification and
 * the bare embedding model on the same texts, batch by batch in turns in one JVM, on the same
 * threads; by the clock and, since other processes falsify that, by the processor time of the whole
 * JVM.
 *
 * <p>{@code java -Xmx512m -cp 'benchmarks/target/classes:benchmarks/target/lib/*'
 * dyad.benchmarks.ClassificationComparison profiles/us-pakistan}
 */
public final class ClassificationComparison {
  private static final int ROUNDS = 15;
  private static final int WARM_UP = 20;
  private static final int TEXTS = 96;
  private static final int AT_A_TIME = 32;
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private ClassificationComparison() {}

  /** Takes the profile's folder. */
  public static void main(String[] args) throws IOException {
    Path profile = Path.of(args[0]);
    try (ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      Embedder embedder = new BgeEmbedder(threads);
      ArticleClassifier classifier =
          Models.open(profile.resolve("model"), profile, ProfileLoader.load(profile), embedder);
      compare(embedder, classifier, texts(profile));
    }
  }

  private static List<ArticleText> texts(Path profile) throws IOException {
    return Files.readAllLines(profile.resolve("training").resolve("demo.jsonl")).stream()
        .limit(TEXTS)
        .map(line -> ItemParser.unlabelled(line, "none").text())
        .toList();
  }

  private static void compare(
      Embedder embedder, ArticleClassifier classifier, List<ArticleText> texts) {
    List<Spent> bare = new ArrayList<>();
    List<Spent> whole = new ArrayList<>();
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      Spent embedding = Spent.NOTHING;
      Spent labelling = Spent.NOTHING;
      for (int from = 0; from < texts.size(); from += AT_A_TIME) {
        List<ArticleText> batch = texts.subList(from, Math.min(texts.size(), from + AT_A_TIME));
        embedding = embedding.and(spent(() -> embed(embedder, batch)));
        labelling = labelling.and(spent(() -> classifier.label(batch)));
      }
      if (round >= 0) {
        bare.add(embedding);
        whole.add(labelling);
      }
    }
    print("clock", texts.size(), bare, whole, Spent::seconds);
    print("processor", texts.size(), bare, whole, Spent::processorSeconds);
  }

  private static void print(
      String by, int texts, List<Spent> bare, List<Spent> whole, ToDoubleFunction<Spent> seconds) {
    double[] ratios = new double[ROUNDS];
    Arrays.setAll(
        ratios, i -> seconds.applyAsDouble(bare.get(i)) / seconds.applyAsDouble(whole.get(i)));
    Arrays.sort(ratios);
    System.out.printf(
        "by the %s: embedding alone %.0f texts/s, classification %.0f texts/s, ratio %.3f"
            + " (medians of %d; the middle half of the ratios %.3f to %.3f)%n",
        by,
        texts / median(bare.stream().mapToDouble(seconds)),
        texts / median(whole.stream().mapToDouble(seconds)),
        ratios[ROUNDS / 2],
        ROUNDS,
        ratios[ROUNDS / 4],
        ratios[ROUNDS - 1 - ROUNDS / 4]);
  }

  /** What something took. */
  private record Spent(double seconds, double processorSeconds) {
    static final Spent NOTHING = new Spent(0, 0);

    Spent and(Spent more) {
      return new Spent(seconds + more.seconds, processorSeconds + more.processorSeconds);
    }
  }

  private static Object embed(Embedder embedder, List<ArticleText> texts) {
    return embedder.embed(texts.stream().map(FeatureReader::wording).toList());
  }

  private static Spent spent(Supplier<?> work) {
    long begun = System.nanoTime();
    long processor = PROCESS.getProcessCpuTime();
    if (work.get() == null) {
      throw new IllegalStateException("nothing was done");
    }
    return new Spent(
        (System.nanoTime() - begun) / 1e9, (PROCESS.getProcessCpuTime() - processor) / 1e9);
  }

  private static double median(DoubleStream values) {
    double[] sorted = values.sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
