package dyad.ingest.normalize;

import dyad.ingest.parse.LenientUri;
import java.net.IDN;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Brings the addresses of one page into one form: absolute, host in lower case, no default port, no
 * fragment, no user, none of the parameters by which readers are tracked.
 */
public final class CanonicalUrl {
  private static final Set<String> TRACKING =
      Set.of(
          "fbclid",
          "gclid",
          "dclid",
          "gbraid",
          "wbraid",
          "msclkid",
          "yclid",
          "igshid",
          "twclid",
          "mc_cid",
          "mc_eid",
          "_hsenc",
          "_hsmi",
          "mkt_tok",
          "cmpid",
          "ncid",
          "ocid",
          "ftag",
          "at_medium",
          "at_campaign",
          "at_link_id",
          "at_link_origin",
          "at_link_type",
          "at_format",
          "at_ptr_name",
          "at_bbc_team",
          "at_custom1",
          "at_custom2",
          "at_custom3",
          "at_custom4",
          "traffic_source",
          "smid",
          "s_cid",
          "ref_src",
          "__twitter_impression",
          "guccounter");

  private CanonicalUrl() {}

  /** The canonical form, or empty when the link is no http(s) address. */
  public static Optional<URI> of(URI base, String link) {
    URI url = stated(base, link);
    try {
      return url == null ? Optional.empty() : Optional.of(canonical(url.normalize()));
    } catch (IllegalArgumentException e) {
      // A host that can be none.
      return Optional.empty();
    }
  }

  /** The link as it is meant, absolute, or null when it is no http(s) address. */
  public static @Nullable URI stated(URI base, @Nullable String link) {
    if (link == null) {
      return null;
    }
    try {
      URI url = base.resolve(LenientUri.escaped(link));
      return isWeb(url) ? url : null;
    } catch (IllegalArgumentException e) {
      // Not an address at all.
      return null;
    }
  }

  private static boolean isWeb(URI url) {
    return host(url) != null
        && ("http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme()));
  }

  /** Java knows no host with an underscore in it, though there are some. */
  private static @Nullable String host(URI url) {
    String authority = url.getRawAuthority();
    if (url.getHost() != null || authority == null) {
      return url.getHost();
    }
    String host = authority.substring(authority.indexOf('@') + 1).replaceFirst(":\\d*$", "");
    return host.matches("[A-Za-z0-9._-]+") ? host : null;
  }

  private static URI canonical(URI url) {
    String scheme = url.getScheme().toLowerCase(Locale.ROOT);
    String host = String.valueOf(host(url)).toLowerCase(Locale.ROOT);
    host = host.contains("_") || host.startsWith("[") ? host : IDN.toASCII(host);
    String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    return URI.create(scheme + "://" + host + port(url, scheme) + path + query(url.getRawQuery()));
  }

  private static String port(URI url, String scheme) {
    int usual = scheme.equals("http") ? 80 : 443;
    return url.getPort() == -1 || url.getPort() == usual ? "" : ":" + url.getPort();
  }

  private static String query(@Nullable String query) {
    if (query == null || query.isEmpty()) {
      return "";
    }
    String kept =
        Arrays.stream(query.split("&"))
            .filter(parameter -> !isTracking(parameter))
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }

  private static boolean isTracking(String parameter) {
    String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
    return parameter.isEmpty() || name.startsWith("utm_") || TRACKING.contains(name);
  }
}
