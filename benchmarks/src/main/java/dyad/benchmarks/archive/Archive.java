package dyad.benchmarks.archive;

import dyad.benchmarks.match.GeneratedNews;
import dyad.benchmarks.match.NewsItem;
import dyad.event.ArticleClassified;
import dyad.event.Embedding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * An archive of some three hundred articles a day, each with a vector of random direction; the
 * texts of one in eight are copies of another outlet's of the same hour.
 */
final class Archive {
  private static final Instant FIRST = Instant.parse("2016-01-01T00:00:00Z");
  private static final Duration APART = Duration.ofMinutes(5);
  private static final int DIMENSIONS = 384;
  private static final int COPIED = 8;

  private final GeneratedNews news;
  private final Random random;
  private ArticleClassified last;

  Archive(List<NewsItem> items, long seed) {
    this.news = new GeneratedNews(items, seed, FIRST, APART);
    this.random = new Random(seed);
    this.last = news.article("a0", 0, meaning());
  }

  /** The articles of these numbers, in the order of time. */
  List<ArticleClassified> articles(int from, int count) {
    List<ArticleClassified> articles = new ArrayList<>();
    for (int number = from; number < from + count; number++) {
      ArticleClassified fresh = news.article("a" + number, number, meaning());
      articles.add(random.nextInt(COPIED) == 0 ? copy(fresh) : fresh);
      last = fresh;
    }
    return articles;
  }

  private ArticleClassified copy(ArticleClassified fresh) {
    var said = last.article();
    var own = fresh.article();
    var article =
        new dyad.event.ArticleIngested(
            own.id(),
            1,
            said.title(),
            said.summary(),
            said.text(),
            own.link(),
            own.feedId(),
            own.publisher(),
            own.language(),
            own.authors(),
            own.categories(),
            own.published(),
            own.fetched(),
            said.mentions(),
            false);
    return new ArticleClassified(
        article, last.classification(), fresh.model(), fresh.classified(), last.embedding(), false);
  }

  private Embedding meaning() {
    double[] direction = random.doubles(DIMENSIONS).map(value -> value - 0.5).toArray();
    double length = 0;
    for (double each : direction) {
      length += each * each;
    }
    List<Float> values = new ArrayList<>(DIMENSIONS);
    for (double each : direction) {
      values.add((float) (each / Math.sqrt(length)));
    }
    return new Embedding("random", values);
  }
}
