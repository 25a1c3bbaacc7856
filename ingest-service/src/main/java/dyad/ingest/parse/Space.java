package dyad.ingest.parse;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The vocabulary an element belongs to. Feeds write the addresses of namespaces in many ways, or
 * use a prefix they never declare, so the usual prefix counts where the address is not known.
 */
enum Space {
  /** The feed's own: RSS of any version, or Atom without a namespace. */
  CORE,
  ATOM,
  RDF,
  DC,
  DCTERMS,
  CONTENT,
  MEDIA,
  ITUNES,
  SYNDICATION,
  HISTORY,
  FEEDBURNER,
  XHTML,
  /** Anything else: never looked at, so that a clash of names does no harm. */
  OTHER;

  private static final Map<String, Space> BY_ADDRESS =
      Map.ofEntries(
          Map.entry("", CORE),
          Map.entry("purl.org/rss/1.0", CORE),
          Map.entry("my.netscape.com/rdf/simple/0.9", CORE),
          Map.entry("channel.netscape.com/rdf/simple/0.9", CORE),
          Map.entry("backend.userland.com/rss", CORE),
          Map.entry("backend.userland.com/rss2", CORE),
          Map.entry("backend.userland.com/rss091", CORE),
          Map.entry("backend.userland.com/rss092", CORE),
          Map.entry("blogs.law.harvard.edu/tech/rss", CORE),
          Map.entry("cyber.law.harvard.edu/rss/rss.html", CORE),
          Map.entry("www.w3.org/2005/atom", ATOM),
          Map.entry("purl.org/atom/ns", ATOM),
          Map.entry("example.com/newformat", ATOM),
          Map.entry("www.w3.org/1999/02/22-rdf-syntax-ns", RDF),
          Map.entry("purl.org/dc/elements/1.0", DC),
          Map.entry("purl.org/dc/elements/1.1", DC),
          Map.entry("purl.org/dc/terms", DCTERMS),
          Map.entry("purl.org/rss/1.0/modules/dcterms", DCTERMS),
          Map.entry("purl.org/rss/1.0/modules/content", CONTENT),
          Map.entry("search.yahoo.com/mrss", MEDIA),
          Map.entry("video.search.yahoo.com/mrss", MEDIA),
          Map.entry("www.itunes.com/dtds/podcast-1.0.dtd", ITUNES),
          Map.entry("example.com/dtds/podcast-1.0.dtd", ITUNES),
          // Names its elements as iTunes does.
          Map.entry("www.google.com/schemas/play-podcasts/1.0", ITUNES),
          Map.entry("purl.org/rss/1.0/modules/syndication", SYNDICATION),
          Map.entry("purl.org/syndication/history/1.0", HISTORY),
          Map.entry("rssnamespace.org/feedburner/ext/1.0", FEEDBURNER),
          Map.entry("www.w3.org/1999/xhtml", XHTML),
          Map.entry("www.w3.org/xhtml", XHTML),
          Map.entry("www.w3.org/2000/svg", OTHER),
          Map.entry("www.w3.org/1998/math/mathml", OTHER));

  private static final Map<String, Space> BY_PREFIX =
      Map.ofEntries(
          Map.entry("rss", CORE),
          Map.entry("atom", ATOM),
          Map.entry("atom03", ATOM),
          Map.entry("atom10", ATOM),
          Map.entry("a10", ATOM),
          Map.entry("rdf", RDF),
          Map.entry("dc", DC),
          Map.entry("dcterms", DCTERMS),
          Map.entry("content", CONTENT),
          Map.entry("media", MEDIA),
          Map.entry("itunes", ITUNES),
          Map.entry("googleplay", ITUNES),
          Map.entry("sy", SYNDICATION),
          Map.entry("fh", HISTORY),
          Map.entry("feedburner", FEEDBURNER),
          Map.entry("xhtml", XHTML));

  /** The vocabulary that an address names, by whatever scheme, case and ending it is written. */
  static @Nullable Space ofAddress(String address) {
    String bare = address.strip().toLowerCase(Locale.ROOT);
    int scheme = bare.indexOf("://");
    bare = scheme < 0 ? bare : bare.substring(scheme + 3);
    int end = bare.length();
    while (end > 0 && (bare.charAt(end - 1) == '/' || bare.charAt(end - 1) == '#')) {
      end--;
    }
    String name = bare.substring(0, end);
    // Drafts of Atom 0.3 put their name behind a number sign.
    return name.startsWith("purl.org/atom/ns") ? ATOM : BY_ADDRESS.get(name);
  }

  /** The vocabulary that a prefix usually stands for. */
  static Space ofPrefix(String prefix) {
    return BY_PREFIX.getOrDefault(prefix.toLowerCase(Locale.ROOT), OTHER);
  }
}
