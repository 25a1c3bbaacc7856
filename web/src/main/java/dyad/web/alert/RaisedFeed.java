package dyad.web.alert;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a subscription raised, as JSON Feed 1.1, the newest first.
 *
 * @param items one for each article told of
 */
record RaisedFeed(List<Item> items) {

  /**
   * An article told of.
   *
   * @param id ends in the article's id
   * @param about who published it, and what of the query it answered
   */
  record Item(
      String id,
      String title,
      @JsonProperty("content_text") @Nullable String about,
      @JsonProperty("date_published") Instant raised) {

    String articleId() {
      return id.substring(id.lastIndexOf(':') + 1);
    }
  }
}
