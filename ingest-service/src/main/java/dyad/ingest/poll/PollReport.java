package dyad.ingest.poll;

import dyad.event.ArticleIngested;
import dyad.event.EntryTotals;
import dyad.event.LastDocument;
import dyad.event.SeenEntry;
import dyad.ingest.fetch.ResponseNotes;
import dyad.ingest.fetch.Validators;
import dyad.ingest.page.FullText;
import dyad.ingest.websub.HubOffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a poll found.
 *
 * @param outcome in lower-case words joined by a hyphen
 * @param detail in plain words what went wrong or had to be mended, null when nothing
 * @param ending how it went
 * @param validators for the next request
 * @param notes what else the server said
 * @param retryAfter how long the server wants to be left alone, null when it did not say
 * @param document what is known of the latest document, null when none was ever read
 * @param reading what the document held, null when none was read now
 */
record PollReport(
    String outcome,
    @Nullable String detail,
    Ending ending,
    Validators validators,
    ResponseNotes notes,
    @Nullable Duration retryAfter,
    @Nullable LastDocument document,
    @Nullable Reading reading) {

  private static final int PAGE_PROBLEMS_SHOWN = 3;

  /** What a feed that is gone says of itself. */
  static final String GONE =
      "the server says that the feed is gone for good (410); it is not polled any more,"
          + " but for a look once a month";

  /** How a poll went. */
  enum Ending {
    SUCCESS,
    FAILURE,
    /** A failure that more of the same will not mend: the server does not want us. */
    BLOCKED,
    /** No failure of the feed's: nothing can be reached from here just now. */
    OURS,
    GONE
  }

  /**
   * What a document held.
   *
   * @param statedTitle what the feed calls itself, null when it does not say
   * @param seen the entries to remember
   * @param counts what became of the entries
   * @param articles to publish
   * @param fresh how many entries had not been seen before
   * @param dates when the entries were published, as far as they say
   * @param offer the hub that the document names, null when it names none
   */
  record Reading(
      @Nullable String statedTitle,
      List<SeenEntry> seen,
      EntryTotals counts,
      List<ArticleIngested> articles,
      int fresh,
      List<Instant> dates,
      @Nullable HubOffer offer) {
    Reading {
      seen = List.copyOf(seen);
      articles = List.copyOf(articles);
      dates = List.copyOf(dates);
    }
  }

  /** The same with the articles as far as their pages completed them, and why not the others. */
  PollReport completed(Reading before, List<FullText.Completed> done) {
    List<ArticleIngested> full = done.stream().map(FullText.Completed::article).toList();
    String problems =
        done.stream()
            .filter(it -> it.problem() != null)
            .map(it -> "article '" + it.article().title() + "': " + it.problem())
            .limit(PAGE_PROBLEMS_SHOWN)
            .collect(Collectors.joining("; "));
    String both = detail == null ? problems : detail + "; " + problems;
    Reading after =
        new Reading(
            before.statedTitle(),
            before.seen(),
            before.counts(),
            full,
            before.fresh(),
            before.dates(),
            before.offer());
    return new PollReport(
        outcome,
        problems.isEmpty() ? detail : both,
        ending,
        validators,
        notes,
        retryAfter,
        document,
        after);
  }

  boolean isSuccess() {
    return ending == Ending.SUCCESS;
  }

  List<ArticleIngested> articles() {
    return reading == null ? List.of() : reading.articles();
  }

  EntryTotals counts() {
    return reading == null ? EntryTotals.NONE : reading.counts();
  }

  /** The feed is as it was; what had to be mended then has to be mended still. */
  static PollReport unchanged(
      TrackedFeed feed,
      String outcome,
      Validators validators,
      ResponseNotes notes,
      @Nullable LastDocument document) {
    String detail = feed.failures() == 0 ? feed.detail() : null;
    return new PollReport(outcome, detail, Ending.SUCCESS, validators, notes, null, document, null);
  }

  /** The feed could not be read; what is known of it stays. */
  static PollReport failed(TrackedFeed feed, String outcome, String detail) {
    return without(feed, outcome, detail, Ending.FAILURE, null);
  }

  /** The server wants to be left alone, for a while or altogether. */
  static PollReport refused(
      TrackedFeed feed,
      String outcome,
      String detail,
      Ending ending,
      @Nullable Duration retryAfter) {
    return without(feed, outcome, detail, ending, retryAfter);
  }

  /** The same, but for no fault of the feed's. */
  PollReport forNoFault() {
    return new PollReport(
        outcome,
        "no feed can be reached from here just now; the last try: " + detail,
        Ending.OURS,
        validators,
        notes,
        null,
        document,
        null);
  }

  private static PollReport without(
      TrackedFeed feed,
      String outcome,
      String detail,
      Ending ending,
      @Nullable Duration retryAfter) {
    return new PollReport(
        outcome,
        detail,
        ending,
        feed.validators(),
        ResponseNotes.NONE,
        retryAfter,
        feed.document(),
        null);
  }
}
