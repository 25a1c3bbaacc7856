package dyad.ingest.poll;

import dyad.event.ArticleIngested;
import dyad.event.EntryTotals;
import dyad.event.InvalidEventException;
import dyad.event.SeenEntry;
import dyad.ingest.dedupe.ChangedEntry;
import dyad.ingest.dedupe.SeenArticles;
import dyad.ingest.fetch.FetchOutcome.Fetched;
import dyad.ingest.gate.Mentions;
import dyad.ingest.normalize.NormalizedEntry;
import dyad.ingest.normalize.NormalizedFeed;
import dyad.ingest.poll.PollReport.Ending;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of the changed entries of one poll, and the counts. For one poll. */
final class ArticleBatch {
  private static final int PROBLEMS_SHOWN = 5;

  private final TrackedFeed feed;
  private final Instant fetched;
  private final List<ArticleIngested> articles = new ArrayList<>();
  private final List<SeenEntry> fresh = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private int gatedOut;
  private int unusable;

  ArticleBatch(TrackedFeed feed, Instant fetched) {
    this.feed = feed;
    this.fetched = fetched;
  }

  /** Takes a changed entry: an article once published stays one, whatever an edit leaves of it. */
  void add(ChangedEntry changed, Mentions mentions) {
    if (changed.publishedRevision() == 0 && !mentions.touchBothSides()) {
      gatedOut++;
      fresh.add(changed.gatedOut());
      return;
    }
    try {
      articles.add(article(changed, mentions));
      fresh.add(changed.published());
    } catch (InvalidEventException e) {
      unusable++;
      fresh.add(changed.gatedOut());
      problems.add("entry '" + changed.entry().title() + "' is not used: " + e.getMessage());
    }
  }

  private ArticleIngested article(ChangedEntry changed, Mentions mentions) {
    NormalizedEntry entry = changed.entry();
    return new ArticleIngested(
        changed.articleId(),
        changed.publishedRevision() + 1,
        entry.title(),
        entry.summary(),
        entry.text(),
        entry.link(),
        feed.id(),
        feed.followed().publisher(),
        entry.language(),
        entry.authors(),
        entry.categories(),
        entry.published(),
        fetched,
        mentions.found(),
        false);
  }

  /** What the poll found. */
  PollReport report(
      Fetched document, NormalizedFeed normalized, SeenArticles seen, SeenArticles.Sorted sorted) {
    problems.addAll(normalized.problems());
    return new PollReport(
        document.slug(),
        detail(),
        Ending.SUCCESS,
        document.validators(),
        seen.after(sorted.inDocument(), fresh),
        counts(normalized, sorted),
        articles,
        null,
        null);
  }

  private EntryTotals counts(NormalizedFeed normalized, SeenArticles.Sorted sorted) {
    int repeated = normalized.entries().size() - sorted.changed().size();
    return new EntryTotals(
        normalized.entries().size() + normalized.unusable(),
        repeated,
        gatedOut,
        unusable + normalized.unusable(),
        articles.size());
  }

  private @Nullable String detail() {
    if (problems.isEmpty()) {
      return null;
    }
    int more = problems.size() - PROBLEMS_SHOWN;
    String shown =
        String.join("; ", problems.subList(0, Math.min(problems.size(), PROBLEMS_SHOWN)));
    return more > 0 ? shown + "; and " + more + " more" : shown;
  }
}
