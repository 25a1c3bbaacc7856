package dyad.benchmarks.story;

import dyad.benchmarks.Resampling;
import dyad.classify.decide.ArticleClassifier;
import dyad.classify.decide.ArticleText;
import dyad.classify.decide.Labelled;
import dyad.classify.embed.BgeEmbedder;
import dyad.classify.framework.ProfileLoader;
import dyad.classify.model.Models;
import dyad.event.Embedding;
import dyad.search.story.StoryBook;
import dyad.search.story.StoryName;
import dyad.search.story.StorySeed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Puts articles of which is known what they tell into stories, with the services' own code and
 * embeddings, and prints pairwise precision, recall and F1 with intervals that come from resampling
 * whole stories; and for each kind of copy and of hard negative how many went where they belong.
 *
 * <p>{@code java -Xmx512m -cp 'benchmarks/target/classes:benchmarks/target/lib/*'
 * dyad.benchmarks.story.StoryQuality profiles/us-pakistan}
 */
public final class StoryQuality {
  private static final int AT_A_TIME = 32;

  private final List<Told> articles;
  private final Map<String, String> found = new HashMap<>();

  private StoryQuality(List<Told> articles) {
    this.articles = articles.stream().sorted(Comparator.comparing(Told::published)).toList();
  }

  /** Takes the profile's folder. */
  public static void main(String[] args) throws IOException {
    Path profile = Path.of(args[0]);
    List<Told> demo = StoryArchive.demo(profile);
    List<Told> all = new ArrayList<>(demo);
    all.addAll(StoryArchive.copies(demo));
    List<Told> negatives = StoryArchive.hardNegatives(demo);
    all.addAll(negatives);
    try (ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      ArticleClassifier classifier =
          Models.open(
              profile.resolve("model"),
              profile,
              ProfileLoader.load(profile),
              new BgeEmbedder(threads));
      Map<String, StorySeed> seeds = seeds(all, classifier);
      new StoryQuality(demo).place(seeds).print("the demo");
      StoryQuality whole = new StoryQuality(all).place(seeds).print("with copies and negatives");
      whole.printCopies();
      whole.printNegatives(negatives);
    }
  }

  private static Map<String, StorySeed> seeds(List<Told> all, ArticleClassifier classifier) {
    Map<String, StorySeed> seeds = new HashMap<>();
    for (int from = 0; from < all.size(); from += AT_A_TIME) {
      List<Told> some = all.subList(from, Math.min(all.size(), from + AT_A_TIME));
      List<Labelled> labelled = classifier.label(some.stream().map(StoryQuality::text).toList());
      for (int i = 0; i < some.size(); i++) {
        seeds.put(some.get(i).id(), seed(some.get(i), labelled.get(i).embedding()));
      }
    }
    return seeds;
  }

  private static ArticleText text(Told told) {
    return new ArticleText(told.title(), told.summary(), told.text(), Map.of());
  }

  private static StorySeed seed(Told told, @Nullable Embedding meaning) {
    return StorySeed.of(
        told.published(),
        told.title(),
        told.summary(),
        told.text(),
        meaning == null ? List.of() : meaning.values());
  }

  private StoryQuality place(Map<String, StorySeed> seeds) {
    StoryBook book = new StoryBook(day -> List.of());
    Map<String, StoryName> placed = new HashMap<>();
    for (Told told : articles) {
      StorySeed seed = Objects.requireNonNull(seeds.get(told.id()));
      placed.put(told.id(), book.place(told.id(), told.published(), seed).story());
    }
    placed.forEach((id, story) -> found.put(id, book.current(story).id()));
    return this;
  }

  private StoryQuality print(String name) {
    List<PairCounts> stories =
        PairCounts.byStory(
            articles.stream().map(Told::story).toList(),
            articles.stream().map(this::storyOf).toList());
    PairCounts sum = stories.stream().reduce(PairCounts.NONE, PairCounts::plus);
    System.out.printf(
        "%s: %d articles, %d stories%n  precision %.3f, recall %.3f, F1 %.3f (95%% interval %s)%n",
        name,
        articles.size(),
        stories.size(),
        sum.precision(),
        sum.recall(),
        sum.f1(),
        Resampling.interval(stories.size(), places -> f1(stories, places)));
    return this;
  }

  private static double f1(List<PairCounts> stories, int[] places) {
    PairCounts sum = PairCounts.NONE;
    for (int place : places) {
      sum = sum.plus(stories.get(place));
    }
    return sum.f1();
  }

  private void printCopies() {
    for (Copying kind : Copying.values()) {
      List<Told> copies =
          articles.stream().filter(told -> told.kind().equals(kind.label())).toList();
      long home = copies.stream().filter(this::isWithItsOriginal).count();
      System.out.printf(
          "  copies, %s: %d of %d with their original%n", kind.label(), home, copies.size());
    }
  }

  private boolean isWithItsOriginal(Told copy) {
    String original = copy.id().substring(0, copy.id().length() - copy.kind().length() - 1);
    return storyOf(copy).equals(found.get(original));
  }

  private void printNegatives(List<Told> negatives) {
    for (String kind : negatives.stream().map(Told::kind).distinct().toList()) {
      List<Told> some = negatives.stream().filter(told -> told.kind().equals(kind)).toList();
      long alone = some.stream().filter(this::isAlone).count();
      System.out.printf("  hard negatives, %s: %d of %d apart%n", kind, alone, some.size());
    }
  }

  private boolean isAlone(Told told) {
    return articles.stream().filter(each -> storyOf(each).equals(storyOf(told))).count() == 1;
  }

  private String storyOf(Told told) {
    return Objects.requireNonNull(found.get(told.id()));
  }
}
