package dyad.ingest.poll;

import dyad.event.ArticleIngested;
import dyad.event.EntryTotals;
import dyad.event.InvalidEventException;
import dyad.event.LastDocument;
import dyad.event.SeenEntry;
import dyad.ingest.dedupe.ChangedEntry;
import dyad.ingest.dedupe.SeenArticles;
import dyad.ingest.feed.ArticleHomes;
import dyad.ingest.feed.ArticleHomes.Home;
import dyad.ingest.fetch.FetchOutcome.Fetched;
import dyad.ingest.gate.Mentions;
import dyad.ingest.normalize.NormalizedEntry;
import dyad.ingest.normalize.NormalizedFeed;
import dyad.ingest.parse.FeedHead;
import dyad.ingest.poll.PollReport.Ending;
import dyad.ingest.poll.PollReport.Reading;
import dyad.ingest.websub.HubOffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What becomes of the changed entries of one poll, and the counts. For one poll. */
final class ArticleBatch {
  private static final int PROBLEMS_SHOWN = 5;

  private final TrackedFeed feed;
  private final ArticleHomes homes;
  private final Instant fetched;
  private final List<ArticleIngested> articles = new ArrayList<>();
  private final List<SeenEntry> fresh = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private int repeated;
  private int gatedOut;
  private int unusable;

  ArticleBatch(TrackedFeed feed, ArticleHomes homes, Instant fetched) {
    this.feed = feed;
    this.homes = homes;
    this.fetched = fetched;
  }

  /**
   * Takes a changed entry: an article once published stays one, whatever an edit leaves of it; and
   * what another feed has published is that feed's to edit.
   */
  void add(ChangedEntry changed, Mentions mentions) {
    if (changed.publishedRevision() == 0 && !mentions.touchBothSides()) {
      gatedOut++;
      fresh.add(changed.gatedOut());
    } else if (changed.isRestless()) {
      keep(changed.kept());
    } else {
      publish(changed, mentions);
    }
  }

  private void publish(ChangedEntry changed, Mentions mentions) {
    Optional<Home> other = homes.claim(feed.id(), changed.published());
    if (other.isPresent() && !isOurs(changed, other.get())) {
      keep(changed.leftTo(other.get().feedId(), other.get().entry().revision()));
      return;
    }
    SeenEntry published = changed.published(other.map(home -> home.entry().revision()).orElse(0));
    try {
      articles.add(article(changed, published.revision(), mentions));
      fresh.add(published);
    } catch (InvalidEventException e) {
      unusable++;
      fresh.add(changed.gatedOut());
      problems.add("entry '" + changed.entry().title() + "' is not used: " + e.getMessage());
    }
  }

  /**
   * Two feeds that both have published an article each hold it; the one of the lower id goes on.
   */
  private boolean isOurs(ChangedEntry changed, Home other) {
    boolean isHome = changed.publishedRevision() > 0 && changed.kept().home() == null;
    return isHome && feed.id().compareTo(other.feedId()) < 0;
  }

  private void keep(SeenEntry entry) {
    repeated++;
    fresh.add(entry);
  }

  private ArticleIngested article(ChangedEntry changed, int revision, Mentions mentions) {
    NormalizedEntry entry = changed.entry();
    return new ArticleIngested(
        changed.articleId(),
        revision,
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
      Fetched document,
      FeedHead head,
      NormalizedFeed normalized,
      SeenArticles seen,
      SeenArticles.Sorted sorted,
      @Nullable LastDocument last,
      boolean whole) {
    problems.addAll(normalized.problems());
    Reading reading =
        new Reading(
            head.title(),
            seen.after(sorted.inDocument(), fresh, whole),
            counts(normalized, sorted),
            articles,
            (int) sorted.changed().stream().filter(changed -> !changed.isKnown()).count(),
            normalized.entries().stream()
                .map(NormalizedEntry::published)
                .filter(Objects::nonNull)
                .toList(),
            HubOffer.of(document, head).orElse(null));
    return new PollReport(
        document.slug(),
        detail(),
        Ending.SUCCESS,
        document.validators(),
        document.notes(),
        null,
        last,
        reading);
  }

  private EntryTotals counts(NormalizedFeed normalized, SeenArticles.Sorted sorted) {
    int unchanged = normalized.entries().size() - sorted.changed().size();
    return new EntryTotals(
        normalized.entries().size() + normalized.unusable(),
        unchanged + repeated,
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
