package dyad.web.alert;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** The addresses of these pages. */
final class AlertPaths {
  static final String ALL = "/alerts";

  private AlertPaths() {}

  /** The page of one subscription. */
  static String one(String id) {
    return ALL + "/" + UriUtils.encodePathSegment(id, StandardCharsets.UTF_8);
  }
}
