package dyad.benchmarks.match;

import dyad.event.ArticleClassified;
import dyad.event.ArticleIngested;
import dyad.event.Classification;
import dyad.event.Embedding;
import dyad.event.EventType;
import dyad.event.ModelStamp;
import dyad.event.Pillar;
import dyad.event.Publisher;
import dyad.event.SourceKind;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Articles as outlets write them: each begins as an item of the training set and goes on with what
 * items on the same happening say, and some on others of its theme; 200 words or so.
 */
public final class GeneratedNews {
  private static final int OF_HAPPENING = 8;
  private static final int OF_THEME = 2;
  private static final double CONFIDENCE = 0.8;

  private final List<NewsItem> items;
  private final Map<String, List<NewsItem>> byHappening;
  private final Map<String, List<NewsItem>> byTheme;
  private final Random random;
  private final Instant first;
  private final Duration apart;

  /**
   * A source of articles.
   *
   * @param items what they are made of
   * @param seed the same seed gives the same articles
   * @param first when the first is published
   * @param apart how long after one the next is published
   */
  public GeneratedNews(List<NewsItem> items, long seed, Instant first, Duration apart) {
    this.items = items;
    this.byHappening = items.stream().collect(Collectors.groupingBy(NewsItem::family));
    this.byTheme = items.stream().collect(Collectors.groupingBy(GeneratedNews::theme));
    this.random = new Random(seed);
    this.first = first;
    this.apart = apart;
  }

  /**
   * An article with its labels.
   *
   * @param id its id
   * @param number which in the order of time
   * @param embedding its meaning, null for none
   */
  public ArticleClassified article(String id, int number, @Nullable Embedding embedding) {
    NewsItem item = items.get(random.nextInt(items.size()));
    Instant published = first.plus(apart.multipliedBy(number));
    ArticleIngested article =
        new ArticleIngested(
            id,
            1,
            item.title(),
            item.summary(),
            text(item),
            URI.create("https://sample.example/" + id),
            "sample",
            new Publisher(item.source(), number % 3 == 0 ? "US" : "PK", SourceKind.PRESS),
            "en",
            List.of(),
            List.of(),
            published,
            published,
            Map.of("US", names(item, "American"), "PK", names(item, "Pakistan")),
            false);
    ModelStamp model = new ModelStamp("sample", "1", "us-pakistan", "1", "sha256:00");
    return new ArticleClassified(article, labels(item), model, published, embedding, false);
  }

  private static String theme(NewsItem item) {
    return item.themes().isEmpty() ? "" : item.themes().getFirst();
  }

  private String text(NewsItem item) {
    List<String> sentences = new ArrayList<>();
    add(sentences, byHappening.getOrDefault(item.family(), items), OF_HAPPENING);
    add(sentences, byTheme.getOrDefault(theme(item), items), OF_THEME);
    return String.join(" ", sentences);
  }

  private void add(List<String> sentences, List<NewsItem> from, int count) {
    for (int i = 0; i < count; i++) {
      NewsItem item = from.get(random.nextInt(from.size()));
      sentences.add(item.title() + ". " + item.summary());
    }
  }

  private static List<String> names(NewsItem item, String always) {
    List<String> names = new ArrayList<>(List.of(always));
    Arrays.stream(item.title().split("[^\\p{L}]+"))
        .filter(word -> word.length() > 2 && Character.isUpperCase(word.charAt(0)))
        .limit(2)
        .forEach(names::add);
    return names;
  }

  private static Classification labels(NewsItem item) {
    return new Classification(
        true,
        Pillar.valueOf(item.pillar().toUpperCase(Locale.ROOT)),
        Pillar.valueOf(item.primary().toUpperCase(Locale.ROOT)),
        item.themes(),
        Arrays.stream(EventType.values())
            .filter(type -> type.label().equals(item.event()))
            .findFirst()
            .orElse(EventType.NONE),
        CONFIDENCE,
        Map.of(),
        null,
        List.of());
  }
}
