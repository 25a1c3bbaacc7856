package dyad.search.query;

import dyad.search.language.InvalidParameterException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * The place of an article in an order: the page after it starts behind it (Elasticsearch's {@code
 * search_after}). As text it is opaque and fit for a URL, and carries a digest of itself and of the
 * question, so that an altered one, or one of another question, is recognised. The digest keeps
 * mistakes out, not attackers: a place is no secret.
 *
 * @param values the article's sort values, in the order's own sequence, as text
 */
public record Cursor(List<String> values) {
  private static final String SEPARATOR = "\n";
  private static final int DIGEST_BYTES = 8;

  public Cursor {
    values = List.copyOf(values);
  }

  /** The cursor as it is handed out with an answer to the question. */
  String encode(String question) {
    byte[] place = String.join(SEPARATOR, values).getBytes(StandardCharsets.UTF_8);
    byte[] digest = digest(place, question);
    byte[] all = Arrays.copyOf(digest, DIGEST_BYTES + place.length);
    System.arraycopy(place, 0, all, DIGEST_BYTES, place.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
  }

  /**
   * The cursor that was handed out for the question.
   *
   * @throws InvalidParameterException if it was not
   */
  static Cursor decode(String encoded, String question) {
    byte[] all = bytes(encoded);
    byte[] place = Arrays.copyOfRange(all, DIGEST_BYTES, all.length);
    if (!Arrays.equals(digest(place, question), Arrays.copyOf(all, DIGEST_BYTES))) {
      throw invalid();
    }
    String text = new String(place, StandardCharsets.UTF_8);
    return new Cursor(List.of(text.split(SEPARATOR, -1)));
  }

  private static byte[] bytes(String encoded) {
    try {
      byte[] all = Base64.getUrlDecoder().decode(encoded);
      if (all.length > DIGEST_BYTES) {
        return all;
      }
    } catch (IllegalArgumentException e) {
      throw invalid();
    }
    throw invalid();
  }

  private static byte[] digest(byte[] place, String question) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(question.getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(sha256.digest(place), DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static InvalidParameterException invalid() {
    return new InvalidParameterException(
        "cursor", "this is not a cursor of this search; leave it out to start from the first page");
  }
}
