package dyad.ingest.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes away what stands before the root of an XML document: the declaration, which is done with
 * after decoding, junk, and a DOCTYPE. Nothing of a DOCTYPE is ever fetched. Its small entities are
 * put into the text, the way HTML's are, without entities inside of them: so they cannot grow.
 */
final class Prolog {
  /** The first of the tags with which a feed can begin. */
  private static final Pattern ROOT =
      Pattern.compile(
          "<(?:[A-Za-z][\\w.-]{0,40}:)?(?:rss|rdf|feed|channel)(?=[\\s>/:])",
          Pattern.CASE_INSENSITIVE);

  /** A single entry is a document only when nothing stands around it. */
  private static final Pattern ENTRY_ROOT =
      Pattern.compile(
          "\\A[^<]*(?:<[?!][^>]*>[^<]*)*(<(?:[A-Za-z][\\w.-]{0,40}:)?entry(?=[\\s>]))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NOT_CONTENT =
      Pattern.compile("\\s+|<\\?[^>]*>|<!--.*?-->", Pattern.DOTALL);
  private static final Pattern DOCTYPE =
      Pattern.compile("<!DOCTYPE[^\\[>]{0,1000}(\\[|>)", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITY =
      Pattern.compile("<!ENTITY\\s+([A-Za-z_][\\w.-]{0,60})\\s+(?:\"([^\"]*)\"|'([^']*)')\\s*>");
  private static final Pattern REFERENCE = Pattern.compile("&([A-Za-z_][\\w.-]{0,60});");
  private static final int HEAD = 2_000;
  private static final int LONGEST_ENTITY = 200;
  private static final int MOST_ENTITIES = 300;
  private static final int MOST_GROWTH = 1_000_000;

  private final String document;
  private final List<String> problems;

  private Prolog(String document, List<String> problems) {
    this.document = document;
    this.problems = problems;
  }

  /** Where the tag begins with which a feed begins, -1 when there is none up to a limit. */
  static int root(String document, int limit) {
    Matcher matcher = ROOT.matcher(document).region(0, Math.min(document.length(), limit));
    if (matcher.find()) {
      return matcher.start();
    }
    Matcher entry = ENTRY_ROOT.matcher(document.substring(0, Math.min(document.length(), HEAD)));
    return entry.find() ? entry.start(1) : -1;
  }

  /** The document from its root on; what had to be taken away is added to the problems. */
  static String removed(String document, int root, List<String> problems) {
    return new Prolog(document, problems).removed(root);
  }

  private String removed(int root) {
    String before = document.substring(0, root);
    Matcher doctype = DOCTYPE.matcher(before);
    boolean hasDoctype = doctype.find();
    if (hasDoctype) {
      problems.add("has a DOCTYPE, which was left out");
    } else if (!NOT_CONTENT.matcher(before).replaceAll("").isBlank()) {
      problems.add("has %d characters before the feed begins".formatted(root));
    } else if (before.indexOf("<?xml") > 0) {
      problems.add("has something before the XML declaration");
    }
    String body = document.substring(root);
    return hasDoctype ? expanded(body, entities(before)) : body;
  }

  private static Map<String, String> entities(String before) {
    Map<String, String> entities = new HashMap<>();
    Matcher matcher = ENTITY.matcher(before);
    while (matcher.find() && entities.size() < MOST_ENTITIES) {
      String value = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
      // One that speaks of others could grow without bound.
      if (value.length() <= LONGEST_ENTITY && !REFERENCE.matcher(value).find()) {
        entities.putIfAbsent(matcher.group(1), value);
      }
    }
    return entities;
  }

  private String expanded(String body, Map<String, String> entities) {
    if (entities.isEmpty()) {
      return body;
    }
    StringBuilder text = new StringBuilder(body.length());
    Matcher matcher = REFERENCE.matcher(body);
    int end = 0;
    while (matcher.find() && text.length() < (long) matcher.start() + MOST_GROWTH) {
      String value = entities.get(matcher.group(1));
      if (value != null) {
        text.append(body, end, matcher.start()).append(value);
        end = matcher.end();
      }
    }
    return text.append(body, end, body.length()).toString();
  }
}
