package dyad.web.source;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** The addresses of these pages. */
final class SourcePaths {
  private SourcePaths() {}

  /** The page of one feed. */
  static String one(String id) {
    return "/sources/" + UriUtils.encodePathSegment(id, StandardCharsets.UTF_8);
  }
}
