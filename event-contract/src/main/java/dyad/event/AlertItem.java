package dyad.event;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * An article as an alert shows it.
 *
 * @param articleId the article
 * @param story the story it belongs to
 * @param title its headline
 * @param link where it is
 * @param publisher the outlet
 * @param published when the outlet published it, or when its feed was read
 * @param pillar what it is about
 * @param primary the leading pillar
 * @param themes strongest first
 * @param event what it reports as done
 * @param confidence the model's, from 0 to 1
 * @param why why it was found
 */
public record AlertItem(
    String articleId,
    String story,
    String title,
    URI link,
    Publisher publisher,
    Instant published,
    Pillar pillar,
    Pillar primary,
    List<String> themes,
    EventType event,
    double confidence,
    Why why) {

  /**
   * Why a subscription found an article.
   *
   * @param clauses the parts of its query and choices that hold, like {@code theme:health} or
   *     {@code title:vaccine}
   * @param passages of title, summary and text, as HTML: escaped, found words within {@code <mark>}
   * @param evidence what carried the labels, strongest first
   */
  public record Why(
      List<String> clauses, Map<String, List<String>> passages, List<Evidence> evidence) {
    /** Left out, where space is short. */
    public static final Why LEFT_OUT = new Why(List.of(), Map.of(), List.of());

    /** Most clauses told. */
    public static final int MAX_CLAUSES = 20;

    /** Most pieces of evidence told. */
    public static final int MAX_EVIDENCE = 5;

    public Why {
      clauses = List.copyOf(Check.size("why.clauses", clauses, MAX_CLAUSES));
      passages = Map.copyOf(Check.present("why.passages", passages));
      evidence = List.copyOf(Check.size("why.evidence", evidence, MAX_EVIDENCE));
    }
  }

  public AlertItem {
    Check.text("articleId", articleId, ArticleIngested.MAX_ID);
    Check.text("story", story, ArticleIngested.MAX_ID);
    Check.text("title", title, ArticleIngested.MAX_TITLE);
    Check.webLink("link", link);
    Check.present("publisher", publisher);
    Check.present("published", published);
    Check.present("pillar", pillar);
    Check.present("primary", primary);
    themes = List.copyOf(Check.present("themes", themes));
    Check.present("event", event);
    Check.fraction("confidence", confidence);
    Check.present("why", why);
  }

  /** The same without its reasons. */
  public AlertItem brief() {
    return new AlertItem(
        articleId,
        story,
        title,
        link,
        publisher,
        published,
        pillar,
        primary,
        themes,
        event,
        confidence,
        Why.LEFT_OUT);
  }
}
