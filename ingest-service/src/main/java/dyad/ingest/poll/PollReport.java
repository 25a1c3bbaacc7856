package dyad.ingest.poll;

import dyad.event.ArticleIngested;
import dyad.event.EntryTotals;
import dyad.event.SeenEntry;
import dyad.ingest.fetch.Validators;
import dyad.ingest.page.FullText;
import dyad.ingest.parse.ParsedFeed;
import dyad.ingest.websub.HubOffer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a poll found.
 *
 * @param outcome in lower-case words joined by a hyphen
 * @param detail in plain words what went wrong or had to be mended, null when nothing
 * @param ending how it went
 * @param validators for the next request
 * @param seen the entries to remember
 * @param counts what became of the entries of this poll
 * @param articles to publish
 * @param retryAfter how long the server wants to be left alone, null when it did not say
 * @param offer the hub that the document names, null when it names none or none was read
 */
record PollReport(
    String outcome,
    @Nullable String detail,
    Ending ending,
    Validators validators,
    List<SeenEntry> seen,
    EntryTotals counts,
    List<ArticleIngested> articles,
    @Nullable Duration retryAfter,
    @Nullable HubOffer offer) {

  private static final int PAGE_PROBLEMS_SHOWN = 3;

  /** How a poll went. */
  enum Ending {
    SUCCESS,
    FAILURE,
    GONE
  }

  PollReport {
    seen = List.copyOf(seen);
    articles = List.copyOf(articles);
  }

  /** The same, with the hub that the document names. */
  PollReport offering(@Nullable HubOffer hub) {
    return new PollReport(
        outcome, detail, ending, validators, seen, counts, articles, retryAfter, hub);
  }

  /**
   * The same of a document that holds only what is new: the entries seen before stay as well, but
   * no more of them than a document may have.
   */
  PollReport after(List<SeenEntry> before) {
    Map<String, SeenEntry> all = new LinkedHashMap<>();
    seen.forEach(entry -> all.put(entry.articleId(), entry));
    before.forEach(entry -> all.putIfAbsent(entry.articleId(), entry));
    List<SeenEntry> kept = all.values().stream().limit(ParsedFeed.MAX_ENTRIES).toList();
    return new PollReport(
        outcome, detail, ending, validators, kept, counts, articles, retryAfter, offer);
  }

  /** The same with the articles as far as their pages completed them, and why not the others. */
  PollReport completed(List<FullText.Completed> done) {
    List<ArticleIngested> full = done.stream().map(FullText.Completed::article).toList();
    String problems =
        done.stream()
            .filter(it -> it.problem() != null)
            .map(it -> "article '" + it.article().title() + "': " + it.problem())
            .limit(PAGE_PROBLEMS_SHOWN)
            .collect(Collectors.joining("; "));
    String both = detail == null ? problems : detail + "; " + problems;
    return new PollReport(
        outcome,
        problems.isEmpty() ? detail : both,
        ending,
        validators,
        seen,
        counts,
        full,
        retryAfter,
        offer);
  }

  /** The feed is as it was. */
  static PollReport unchanged(TrackedFeed feed, String outcome, Validators validators) {
    return without(feed, outcome, null, Ending.SUCCESS, validators, null);
  }

  /** The feed could not be read; what is known of it stays. */
  static PollReport failed(
      TrackedFeed feed, String outcome, String detail, @Nullable Duration retryAfter) {
    return without(feed, outcome, detail, Ending.FAILURE, feed.validators(), retryAfter);
  }

  /** The feed is gone for good, as its server says. */
  static PollReport gone(TrackedFeed feed, String outcome) {
    String detail = "the server says that the feed is gone for good (410); it is asked once a week";
    return without(feed, outcome, detail, Ending.GONE, feed.validators(), null);
  }

  private static PollReport without(
      TrackedFeed feed,
      String outcome,
      @Nullable String detail,
      Ending ending,
      Validators validators,
      @Nullable Duration retryAfter) {
    List<SeenEntry> seen = feed.state() == null ? List.of() : feed.state().seen();
    return new PollReport(
        outcome, detail, ending, validators, seen, EntryTotals.NONE, List.of(), retryAfter, null);
  }
}
