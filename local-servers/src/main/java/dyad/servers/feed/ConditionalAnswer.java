package dyad.servers.feed;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * The precondition rules of RFC 9110, section 13.2.2, as far as reading goes: the entity tag
 * outranks the date.
 */
final class ConditionalAnswer {
  private ConditionalAnswer() {}

  static void to(Visit visit, Document document) throws IOException {
    visit.with("ETag", document.etag()).with("Last-Modified", document.lastModified());
    if (isKnown(visit, document)) {
      visit.answer(304);
    } else {
      visit.with("Content-Type", document.contentType()).answer(200, document.bytes());
    }
  }

  private static boolean isKnown(Visit visit, Document document) {
    Optional<String> tags = visit.header("If-None-Match");
    return tags.isPresent()
        ? names(tags.get(), document.etag())
        : visit
            .header("If-Modified-Since")
            .flatMap(HttpDate::parse)
            .filter(since -> !document.modified().isAfter(since))
            .isPresent();
  }

  // Weak comparison: a W/ before the tag doesn't count.
  private static boolean names(String tags, String etag) {
    return Arrays.stream(tags.split(","))
        .map(String::trim)
        .anyMatch(tag -> tag.equals("*") || tag.replaceFirst("^W/", "").equals(etag));
  }
}
