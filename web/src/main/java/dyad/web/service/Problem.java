package dyad.web.service;

import java.util.Map;

/**
 * A problem document (RFC 9457).
 *
 * @param status the HTTP status
 * @param detail what is wrong, in the service's words; a general sentence when it gave none
 * @param members the document's other members, such as {@code parameter}, {@code position}, {@code
 *     part}
 */
public record Problem(int status, String detail, Map<String, Object> members) {

  /** The problem of an answer with that status and document. */
  public static Problem of(int status, Map<String, Object> document) {
    Object detail = document.getOrDefault("detail", document.get("title"));
    return new Problem(
        status, detail instanceof String text ? text : "It answers " + status + ".", document);
  }

  /** The problem's type, like {@code urn:dyad:problem:invalid-parameter}, or empty. */
  public String type() {
    return text("type");
  }

  /** A member as text, empty when there is none. */
  public String text(String member) {
    Object value = members.get(member);
    return value == null ? "" : value.toString();
  }

  /** The character of the query that is at fault, counted from 1, or 0. */
  public int position() {
    return members.get("position") instanceof Number position ? position.intValue() : 0;
  }
}
