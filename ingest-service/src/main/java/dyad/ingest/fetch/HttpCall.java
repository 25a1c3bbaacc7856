package dyad.ingest.fetch;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * A request to a server that nobody vouches for.
 *
 * @param method how
 * @param url where; http or https
 * @param headers besides those that every request has; a null value is left out
 * @param body to send, null for none
 * @param maxBytes most bytes of the answer after decompression, null for the configured number
 * @param maxRedirects most redirects to follow, null for the configured number; a redirect of a
 *     request with a body is followed only if it keeps the method (307, 308)
 */
public record HttpCall(
    HttpMethod method,
    URI url,
    Map<String, String> headers,
    @Nullable String body,
    @Nullable Integer maxBytes,
    @Nullable Integer maxRedirects) {

  public HttpCall {
    headers = Map.copyOf(headers);
  }

  /** Asks for a document. */
  public static HttpCall get(URI url) {
    return new HttpCall(HttpMethod.GET, url, Map.of(), null, null, null);
  }

  /** Asks for what would come with a document. */
  public static HttpCall head(URI url) {
    return new HttpCall(HttpMethod.HEAD, url, Map.of(), null, null, null);
  }

  /** Sends a text. */
  public static HttpCall post(URI url, String contentType, String body) {
    return new HttpCall(
        HttpMethod.POST, url, Map.of(HttpHeaders.CONTENT_TYPE, contentType), body, null, null);
  }

  /** Sends the fields of a form. */
  public static HttpCall form(URI url, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return post(url, "application/x-www-form-urlencoded", body);
  }

  /** The same with another header; nothing is set by null. */
  public HttpCall with(String header, @Nullable String value) {
    if (value == null) {
      return this;
    }
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new HttpCall(method, url, more, body, maxBytes, maxRedirects);
  }

  /** The same with another limit of the answer's size, in bytes after decompression. */
  public HttpCall atMost(int bytes) {
    return new HttpCall(method, url, headers, body, bytes, maxRedirects);
  }

  /** The same with another limit of redirects; 0: the redirect itself is the answer. */
  public HttpCall followingAtMost(int redirects) {
    return new HttpCall(method, url, headers, body, maxBytes, redirects);
  }

  HttpCall at(URI target) {
    return new HttpCall(method, target, headers, body, maxBytes, maxRedirects);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
