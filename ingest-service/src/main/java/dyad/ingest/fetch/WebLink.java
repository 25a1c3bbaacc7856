package dyad.ingest.fetch;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link that a {@code Link} header states (RFC 8288).
 *
 * @param target where it points to, absolute
 * @param parameters like {@code type}, names in lower case
 */
public record WebLink(URI target, Map<String, String> parameters) {
  private static final Pattern LINK = Pattern.compile("<([^<>]{1,4000})>([^<]*)");
  private static final Pattern PARAMETER =
      Pattern.compile(
          ";\\s*([\\w!#$%&'*+.^`|~-]{1,100})\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.){0,2000})\"|([^\\s;,\"]{1,2000}))");

  public WebLink {
    parameters = Map.copyOf(parameters);
  }

  /**
   * The links of an answer, in order; what is no link is passed over.
   *
   * @param base the document's address, from which relative ones start
   * @param headers the headers' values as sent, each with one link or several
   */
  public static List<WebLink> of(URI base, List<String> headers) {
    List<WebLink> links = new ArrayList<>();
    for (String header : headers) {
      Matcher link = LINK.matcher(header);
      while (link.find()) {
        add(links, base, link.group(1).strip(), parameters(link.group(2)));
      }
    }
    return links;
  }

  private static void add(
      List<WebLink> links, URI base, String target, Map<String, String> parameters) {
    try {
      links.add(new WebLink(base.resolve(target), parameters));
    } catch (IllegalArgumentException e) {
      // Not an address; the others may be.
      return;
    }
  }

  private static Map<String, String> parameters(String text) {
    Map<String, String> parameters = new HashMap<>();
    Matcher parameter = PARAMETER.matcher(text);
    while (parameter.find()) {
      String quoted = parameter.group(2);
      String value = quoted == null ? parameter.group(3) : quoted.replaceAll("\\\\(.)", "$1");
      // Only the first of a name counts.
      parameters.putIfAbsent(parameter.group(1).toLowerCase(Locale.ROOT), value);
    }
    return parameters;
  }

  /** Whether it has the relation, which may be one of several. */
  public boolean isA(String relation) {
    return List.of(parameters.getOrDefault("rel", "").toLowerCase(Locale.ROOT).split("\\s+"))
        .contains(relation);
  }
}
