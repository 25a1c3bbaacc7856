package dyad.benchmarks;

import dyad.classify.decide.ArticleClassifier;
import dyad.classify.decide.ArticleText;
import dyad.classify.embed.BgeEmbedder;
import dyad.classify.embed.Embedder;
import dyad.classify.framework.ProfileLoader;
import dyad.classify.item.ItemParser;
import dyad.classify.model.FeatureReader;
import dyad.classify.model.Models;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * What labelling costs beside the embedding that it cannot do without: the whole classification and
 * the bare embedding model on the same texts, in turns in one JVM, by the clock.
 *
 * <p>{@code java -Xmx512m -cp 'benchmarks/target/classes:benchmarks/target/lib/*'
 * dyad.benchmarks.ClassificationComparison profiles/us-pakistan}
 */
public final class ClassificationComparison {
  private static final int ROUNDS = 7;
  private static final int WARM_UP = 2;
  private static final int TEXTS = 96;
  private static final int AT_A_TIME = 32;

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
    double[] bare = new double[ROUNDS];
    double[] whole = new double[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      double embedding = seconds(texts, some -> embed(embedder, some));
      double labelling = seconds(texts, classifier::label);
      if (round >= 0) {
        bare[round] = texts.size() / embedding;
        whole[round] = texts.size() / labelling;
      }
    }
    double[] ratios = new double[ROUNDS];
    Arrays.setAll(ratios, i -> whole[i] / bare[i]);
    System.out.printf(
        "embedding alone %.0f texts/s, classification %.0f texts/s, ratio %.2f (medians of %d)%n",
        median(bare), median(whole), median(ratios), ROUNDS);
  }

  /** Something done to a batch of texts. */
  @FunctionalInterface
  private interface Work {
    Object on(List<ArticleText> texts);
  }

  private static Object embed(Embedder embedder, List<ArticleText> texts) {
    return embedder.embed(texts.stream().map(FeatureReader::wording).toList());
  }

  private static double seconds(List<ArticleText> texts, Work work) {
    long begun = System.nanoTime();
    for (int from = 0; from < texts.size(); from += AT_A_TIME) {
      Object done = work.on(texts.subList(from, Math.min(texts.size(), from + AT_A_TIME)));
      if (done == null) {
        throw new IllegalStateException("nothing was done");
      }
    }
    return (System.nanoTime() - begun) / 1e9;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
