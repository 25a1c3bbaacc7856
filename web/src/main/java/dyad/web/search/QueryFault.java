package dyad.web.search;

import dyad.web.frame.Passage;
import dyad.web.service.Problem;
import java.util.List;

/**
 * Why a query was refused, and where.
 *
 * @param detail in the service's words
 * @param query the query with the character at fault marked; empty when there is no such character
 */
public record QueryFault(String detail, List<Passage> query) {

  static QueryFault of(String query, Problem problem) {
    int position = problem.position();
    return new QueryFault(problem.detail(), position < 1 ? List.of() : marked(query, position - 1));
  }

  private static List<Passage> marked(String query, int index) {
    if (index >= query.length()) {
      return List.of(Passage.plain(query), new Passage("…", true, ""));
    }
    int end = query.offsetByCodePoints(index, 1);
    return List.of(
        Passage.plain(query.substring(0, index)),
        new Passage(query.substring(index, end), true, ""),
        Passage.plain(query.substring(end)));
  }
}
