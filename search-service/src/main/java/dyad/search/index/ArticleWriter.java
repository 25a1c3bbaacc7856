package dyad.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import dyad.event.ArticleClassified;
import dyad.event.ArticleIngested;
import dyad.search.story.StoryBook;
import dyad.search.story.StoryName;
import dyad.search.story.StoryPlace;
import dyad.search.story.StorySeed;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes batches to one index: which articles are new, to which story each belongs, what is written
 * over. Stories that become one are joined before the article that joins them is written, so that a
 * batch that is tried again after a crash finds them to be joined still.
 */
final class ArticleWriter {
  private final KnownArticles known;
  private final BulkWriter bulk;
  private final Corrections corrections;
  private final StoryBook book;

  ArticleWriter(KnownArticles known, BulkWriter bulk, Corrections corrections, StoryBook book) {
    this.known = known;
    this.bulk = bulk;
    this.corrections = corrections;
    this.book = book;
  }

  /** A writer to the target. */
  static ArticleWriter of(ElasticsearchClient client, Target target, Corrections corrections) {
    StorySeeds seeds = new StorySeeds(client, target.name());
    return new ArticleWriter(
        new KnownArticles(client, target),
        new BulkWriter(client, target, seeds),
        corrections,
        new StoryBook(seeds::day));
  }

  /** Names that the article's story may have had. */
  Set<String> formerStories(ArticleDocument article) {
    Membership membership = article.membership();
    return book.formerNames(
        membership.story(), Objects.requireNonNull(article.article().published()));
  }

  /** Lets go of what is known of stories, since others may have changed it. */
  void forget() {
    book.forget();
  }

  /**
   * Writes the articles and says for each, in their order, what became of it.
   *
   * @throws dyad.search.elastic.ElasticsearchAwayException when it cannot be said of all of them
   */
  List<IndexOutcome> write(List<ArticleClassified> articles) {
    boolean done = false;
    try {
      Batch batch = new Batch(known.find(ids(articles)));
      articles.forEach(batch::add);
      batch.joined.forEach(bulk::join);
      List<IndexOutcome> outcomes = batch.outcomes(bulk.write(batch.documents()));
      done = outcomes.stream().noneMatch(IndexOutcome.Rejected.class::isInstance);
      return outcomes;
    } finally {
      if (!done) {
        // What was not written must not count as a member of its story.
        book.forget();
      }
    }
  }

  private static Set<String> ids(List<ArticleClassified> articles) {
    return articles.stream().map(event -> event.article().id()).collect(Collectors.toSet());
  }

  /** An article of the batch: its newest event so far. */
  private record Pending(
      ArticleClassified event, Membership membership, @Nullable KnownArticle before) {}

  private final class Batch {
    private final Map<String, KnownArticle> before;
    private final Map<String, Pending> pending = new LinkedHashMap<>();
    private final Map<String, StoryName> joined = new LinkedHashMap<>();

    /** Of each event its outcome, once the bulk request's are known. */
    private final List<Function<Map<String, IndexOutcome>, IndexOutcome>> outcomes =
        new ArrayList<>();

    Batch(Map<String, KnownArticle> before) {
      this.before = before;
    }

    void add(ArticleClassified event) {
      String id = event.article().id();
      Pending earlier = pending.get(id);
      KnownArticle stored = before.get(id);
      boolean isOld = earlier == null ? isOld(stored, event) : isOld(earlier, event);
      Membership membership = membership(event, earlier, stored);
      if (isOld) {
        outcomes.add(byId -> new IndexOutcome.Superseded(document(event, membership)));
        return;
      }
      outcomes.add(byId -> Objects.requireNonNull(byId.get(id)));
      pending.put(id, new Pending(event, membership, stored));
    }

    private static boolean isOld(@Nullable KnownArticle stored, ArticleClassified event) {
      return stored != null && stored.supersedes(event);
    }

    private static boolean isOld(Pending earlier, ArticleClassified event) {
      ArticleClassified newest = earlier.event();
      return new KnownArticle(
              newest.article().revision(), newest.classified(), earlier.membership(), 0, 0)
          .supersedes(event);
    }

    private Membership membership(
        ArticleClassified event, @Nullable Pending earlier, @Nullable KnownArticle stored) {
      if (earlier != null) {
        return earlier.membership();
      }
      return stored == null ? placed(event) : stored.membership();
    }

    private Membership placed(ArticleClassified event) {
      ArticleIngested article = event.article();
      StorySeed seed = seed(event);
      StoryPlace place = book.place(article.id(), article.fetched(), seed);
      place.takenIn().forEach(story -> joined.put(story, place.story()));
      return new Membership(
          place.story().id(),
          place.story().since(),
          seed.time().atOffset(ZoneOffset.UTC).toLocalDate(),
          seed.encoded(),
          article.fetched());
    }

    List<BulkWriter.Write> documents() {
      return pending.values().stream().map(this::write).toList();
    }

    private BulkWriter.Write write(Pending article) {
      String id = article.event().article().id();
      ArticleDocument document = document(article.event(), article.membership());
      return new BulkWriter.Write(id, document, article.before());
    }

    private ArticleDocument document(ArticleClassified event, Membership membership) {
      return ArticleDocument.of(
          event,
          membership.in(current(membership)),
          corrections.of(event.article().id()).orElse(null));
    }

    private StoryName current(Membership membership) {
      return book.current(new StoryName(membership.story(), membership.storySince()));
    }

    List<IndexOutcome> outcomes(Map<String, IndexOutcome> byId) {
      return outcomes.stream().map(outcome -> outcome.apply(byId)).toList();
    }
  }

  private static StorySeed seed(ArticleClassified event) {
    ArticleIngested article = event.article();
    return StorySeed.of(
        Objects.requireNonNullElse(article.published(), article.fetched()),
        article.title(),
        article.summary(),
        article.text(),
        event.embedding() == null ? List.of() : event.embedding().values());
  }
}
