package dyad.search.api;

import dyad.search.language.InvalidParameterException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** In which form an answer is asked for. */
enum AnswerFormat {
  JSON,
  CSV;

  static final MediaType TEXT_CSV = new MediaType("text", "csv");

  /**
   * The form asked for: by the parameter, or else by the header {@code Accept} (RFC 9110, 12.5.1).
   *
   * @param accepted the header's media types
   */
  static AnswerFormat of(@Nullable String parameter, List<MediaType> accepted) {
    if (parameter != null) {
      return switch (parameter) {
        case "json" -> JSON;
        case "csv" -> CSV;
        default ->
            throw new InvalidParameterException(
                "format", "format must be json or csv: " + parameter);
      };
    }
    return weight(accepted, TEXT_CSV) > weight(accepted, MediaType.APPLICATION_JSON) ? CSV : JSON;
  }

  /** The weight of the closest match; of none named, JSON is as good as any. */
  private static double weight(List<MediaType> accepted, MediaType type) {
    return accepted.stream()
        .filter(range -> range.includes(type))
        .sorted((one, other) -> one.isMoreSpecific(other) ? -1 : other.isMoreSpecific(one) ? 1 : 0)
        .mapToDouble(MediaType::getQualityValue)
        .findFirst()
        .orElse(0);
  }
}
