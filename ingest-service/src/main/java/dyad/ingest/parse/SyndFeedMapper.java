package dyad.ingest.parse;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.module.DCSubject;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndPerson;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes our entries out of ROME's, which leave null whatever a feed does not say. */
final class SyndFeedMapper {
  private SyndFeedMapper() {}

  static ParsedFeed map(SyndFeed feed, URI url, @Nullable String rootLanguage) {
    List<String> feedAuthors = names(feed.getAuthors(), feed.getAuthor());
    List<ParsedEntry> entries =
        feed.getEntries().stream().map(entry -> entry(entry, feedAuthors)).toList();
    String language = presentOr(feed.getLanguage(), rootLanguage);
    FeedHead head =
        new FeedHead(
            present(feed.getTitle()),
            link(feed.getLink(), feed.getLinks()),
            language,
            String.valueOf(feed.getFeedType()),
            null,
            null,
            null,
            UpdateHints.NONE);
    return new ParsedFeed(url, head, entries, List.of());
  }

  private static ParsedEntry entry(SyndEntry entry, List<String> feedAuthors) {
    List<String> authors = names(entry.getAuthors(), entry.getAuthor());
    return new ParsedEntry(
        present(entry.getUri()),
        entryLink(entry),
        title(entry),
        markup(entry.getDescription()),
        entry.getContents().isEmpty() ? Markup.EMPTY : markup(entry.getContents().get(0)),
        authors.isEmpty() ? feedAuthors : authors,
        categories(entry),
        language(entry),
        instant(entry.getPublishedDate(), entry.getUpdatedDate()));
  }

  private static Markup title(SyndEntry entry) {
    SyndContent title = entry.getTitleEx();
    return title == null ? Markup.EMPTY : markup(title);
  }

  private static Markup markup(@Nullable SyndContent content) {
    if (content == null || content.getValue() == null) {
      return Markup.EMPTY;
    }
    // RSS states no type and means HTML; Atom's default is text.
    String type = content.getType() == null ? "html" : FeedParser.lower(content.getType());
    return new Markup(content.getValue(), !type.equals("text") && !type.equals("text/plain"));
  }

  private static @Nullable String entryLink(SyndEntry entry) {
    String link = link(entry.getLink(), entry.getLinks());
    String id = present(entry.getUri());
    return link == null && id != null && id.startsWith("http") ? id : link;
  }

  private static @Nullable String link(@Nullable String link, @Nullable List<SyndLink> links) {
    String present = present(link);
    if (present != null || links == null) {
      return present;
    }
    return links.stream()
        .filter(other -> other.getRel() == null || other.getRel().equals("alternate"))
        .map(SyndLink::getHref)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static List<String> names(@Nullable List<SyndPerson> people, @Nullable String single) {
    List<String> names = new ArrayList<>();
    for (SyndPerson person : people == null ? List.<SyndPerson>of() : people) {
      addPresent(names, presentOr(person.getName(), person.getEmail()));
    }
    if (names.isEmpty()) {
      addPresent(names, single);
    }
    return names;
  }

  private static List<String> categories(SyndEntry entry) {
    List<String> names = new ArrayList<>();
    for (SyndCategory category : entry.getCategories()) {
      addPresent(names, category.getName());
    }
    if (entry.getModule(DCModule.URI) instanceof DCModule dublinCore) {
      for (DCSubject subject : dublinCore.getSubjects()) {
        addPresent(names, subject.getValue());
      }
    }
    return names;
  }

  private static void addPresent(List<String> names, @Nullable String name) {
    String present = present(name);
    if (present != null && !names.contains(present)) {
      names.add(present);
    }
  }

  private static @Nullable String language(SyndEntry entry) {
    return entry.getModule(DCModule.URI) instanceof DCModule dublinCore
        ? present(dublinCore.getLanguage())
        : null;
  }

  private static @Nullable Instant instant(@Nullable Date first, @Nullable Date second) {
    Date date = first == null ? second : first;
    return date == null ? null : date.toInstant();
  }

  private static @Nullable String present(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static @Nullable String presentOr(@Nullable String text, @Nullable String other) {
    String present = present(text);
    return present == null ? present(other) : present;
  }
}
