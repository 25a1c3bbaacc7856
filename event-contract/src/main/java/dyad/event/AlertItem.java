package dyad.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article as an alert shows it; or a number, a feed or the subscription itself in the same
 * shape, so that whoever shows articles can show these.
 *
 * @param articleId the article, or what else it is about
 * @param story the story it belongs to; for what is no article, the one happening that is told of
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
 * @param subject what it is about
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
    Why why,
    Subject subject) {

  /** What an alert may be about. */
  public enum Subject {
    /** An article. */
    ARTICLE,
    /** A number of a trend. */
    TREND,
    /** A feed. */
    FEED,
    /** The subscription itself. */
    SUBSCRIPTION;

    /** The name in JSON. */
    @JsonValue
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The subject of that name in JSON. */
    @JsonCreator
    public static Subject of(String label) {
      return Labels.find(values(), Subject::label, "subject", label);
    }
  }

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
    subject = orArticle(subject);
  }

  /** Events of before there were other subjects say none. */
  private static Subject orArticle(@Nullable Subject subject) {
    return subject == null ? Subject.ARTICLE : subject;
  }

  /** An article. */
  public AlertItem(
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
    this(
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
        why,
        Subject.ARTICLE);
  }

  /**
   * What is no article.
   *
   * @param about what it is about: the trend, the feed, the subscription
   * @param happening names what happened, the same whenever it is found out
   * @param title what happened, in a line
   * @param link where one sees more
   * @param publisher who says so
   * @param at when it happened
   * @param clauses the reasons
   */
  public static AlertItem of(
      Subject subject,
      String about,
      String happening,
      String title,
      URI link,
      Publisher publisher,
      Instant at,
      List<String> clauses) {
    return new AlertItem(
        about,
        happening,
        title,
        link,
        publisher,
        at,
        Pillar.NONE,
        Pillar.NONE,
        List.of(),
        EventType.NONE,
        0,
        new Why(clauses, Map.of(), List.of()),
        subject);
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
        Why.LEFT_OUT,
        subject);
  }
}
