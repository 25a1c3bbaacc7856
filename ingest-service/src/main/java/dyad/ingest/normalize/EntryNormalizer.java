package dyad.ingest.normalize;

import dyad.event.ArticleIngested;
import dyad.ingest.parse.Markup;
import dyad.ingest.parse.ParsedEntry;
import dyad.ingest.parse.ParsedFeed;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Brings the entries of a feed into the shape of articles. */
public final class EntryNormalizer {
  private static final TextLimit TITLE = new TextLimit("the title", ArticleIngested.MAX_TITLE);
  private static final TextLimit TEXT = new TextLimit("the text", ArticleIngested.MAX_TEXT);
  private static final TextLimit WORD = new TextLimit("a name", 200);
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*");
  private static final Pattern SCRIPT =
      Pattern.compile("<|(?:javascript|vbscript|data)\\s*:", Pattern.CASE_INSENSITIVE);
  private static final int TITLE_FROM_SUMMARY = 100;
  private static final int SHOWN = 60;

  /** A time without its zone may look as far ahead. */
  private static final Duration ZONES = Duration.ofHours(14);

  private static final int LONGEST_LANGUAGE = 35;

  private final @Nullable String defaultLanguage;

  /** A normalizer for a feed whose entries are in that language unless they say otherwise. */
  public EntryNormalizer(@Nullable String defaultLanguage) {
    this.defaultLanguage = defaultLanguage;
  }

  /**
   * All entries that can be articles, and why the others cannot.
   *
   * @param now when the feed was read; a date after that is kept as it is, and noted
   */
  public NormalizedFeed normalize(ParsedFeed feed, Instant now) {
    List<NormalizedEntry> entries = new ArrayList<>();
    List<String> problems = new ArrayList<>(feed.problems());
    int unusable = 0;
    for (int i = 0; i < feed.entries().size(); i++) {
      ParsedEntry entry = feed.entries().get(i);
      List<String> own = new ArrayList<>();
      if (entry.published() != null && entry.published().isAfter(now.plus(ZONES))) {
        own.add("its date is in the future: " + entry.published());
      }
      try {
        entries.add(normalize(feed, entry, own));
      } catch (UnusableEntryException e) {
        unusable++;
        own.add(e.getMessage() + ", so it is not used");
      }
      String which = "entry " + (i + 1) + named(entry) + ": ";
      own.forEach(problem -> problems.add(which + problem));
    }
    return new NormalizedFeed(entries, unusable, problems);
  }

  private NormalizedEntry normalize(ParsedFeed feed, ParsedEntry entry, List<String> problems)
      throws UnusableEntryException {
    String stated = TEXT.apply(entry.summary(), problems);
    String content = TEXT.apply(entry.content(), problems);
    if (content.isEmpty() && stated.length() > ArticleIngested.MAX_SUMMARY) {
      // Some feeds put the whole text where the summary belongs.
      content = stated;
    }
    String summary =
        TextLimit.cut(stated.isEmpty() ? content : stated, ArticleIngested.MAX_SUMMARY);
    Optional<URI> link = ownLink(feed, entry);
    return new NormalizedEntry(
        id(entry),
        link.isPresent() ? link.get() : feedLink(feed, problems),
        link.isPresent() ? CanonicalUrl.stated(feed.url(), entry.link()) : null,
        link.isPresent(),
        title(entry, link.orElse(null), summary, problems),
        summary,
        content.isEmpty() ? null : content,
        words(entry.authors()),
        words(entry.categories()),
        language(feed, entry),
        entry.published());
  }

  private static Optional<URI> ownLink(ParsedFeed feed, ParsedEntry entry) {
    return Optional.ofNullable(entry.origin())
        .flatMap(origin -> CanonicalUrl.of(feed.url(), origin))
        .or(() -> Optional.ofNullable(entry.link()).flatMap(link -> direct(feed, link)))
        .filter(link -> !link.equals(CanonicalUrl.of(feed.url(), "").orElse(null)));
  }

  private static Optional<URI> direct(ParsedFeed feed, String link) {
    return AggregatorLink.origin(link)
        .flatMap(origin -> CanonicalUrl.of(feed.url(), origin))
        .or(() -> CanonicalUrl.of(feed.url(), link));
  }

  private static URI feedLink(ParsedFeed feed, List<String> problems)
      throws UnusableEntryException {
    problems.add("it has no link of its own; the outlet's page stands in");
    return Optional.ofNullable(feed.head().link())
        .flatMap(link -> CanonicalUrl.of(feed.url(), link))
        .or(() -> CanonicalUrl.of(feed.url(), ""))
        .orElseThrow(() -> new UnusableEntryException("it has no link"));
  }

  private static String title(
      ParsedEntry entry, @Nullable URI link, String summary, List<String> problems)
      throws UnusableEntryException {
    String title = TITLE.apply(entry.title(), problems);
    if (!title.isEmpty()) {
      return title;
    }
    if (!summary.isEmpty()) {
      problems.add("it has no title; the first words of its text stand in");
      return firstWords(summary);
    }
    if (link == null) {
      throw new UnusableEntryException("it has neither title nor text");
    }
    problems.add("it has neither title nor text; its address stands in");
    return TextLimit.cut(link.getAuthority() + link.getPath(), ArticleIngested.MAX_TITLE);
  }

  /** An id that a page could run as a script is none. */
  private static @Nullable String id(ParsedEntry entry) {
    String id = entry.id();
    return id == null || SCRIPT.matcher(id).find() ? null : id;
  }

  private static String firstWords(String text) {
    if (text.length() <= TITLE_FROM_SUMMARY) {
      return text;
    }
    int space = text.lastIndexOf(' ', TITLE_FROM_SUMMARY);
    return TextLimit.cut(text, space > 0 ? space : TITLE_FROM_SUMMARY) + "…";
  }

  private static List<String> words(List<String> stated) {
    return stated.stream()
        .map(word -> WORD.apply(new Markup(word, true), new ArrayList<>()))
        .filter(word -> !word.isEmpty())
        .distinct()
        .limit(ArticleIngested.MAX_LISTED)
        .toList();
  }

  private @Nullable String language(ParsedFeed feed, ParsedEntry entry) {
    for (String tag :
        new @Nullable String[] {entry.language(), feed.head().language(), defaultLanguage}) {
      if (tag != null && tag.length() <= LONGEST_LANGUAGE && LANGUAGE.matcher(tag).matches()) {
        return tag.replace('_', '-');
      }
    }
    return null;
  }

  private static String named(ParsedEntry entry) {
    String title = new Markup(TextLimit.cut(entry.title().value(), SHOWN), false).plainText();
    String id = entry.id() == null ? "" : TextLimit.cut(entry.id(), SHOWN);
    String name = title.isEmpty() ? id : title;
    return name.isEmpty() ? "" : " '" + name + "'";
  }
}
