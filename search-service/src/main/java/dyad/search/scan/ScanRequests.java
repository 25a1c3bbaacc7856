package dyad.search.scan;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import dyad.search.query.ElasticQuery;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The requests of a scan: story by story, so that what belongs together comes together. */
final class ScanRequests {
  static final int PAGE = 5_000;
  static final String KEEP_ALIVE = "1m";

  private static final List<String> FIELDS =
      List.of(
          "id",
          "story",
          "published",
          "title",
          "link",
          "publisher",
          "pillar",
          "primary",
          "themes",
          "event",
          "initiator",
          "cooperation",
          "level",
          "place",
          "happened",
          "model.model",
          "model.version");

  private ScanRequests() {}

  /**
   * A page of articles, but for its size.
   *
   * @param pointInTime the id of the point in time at which all pages are read
   * @param last the last article of the page before, null for the first page
   */
  static SearchRequest.Builder page(
      Selection selection, String pointInTime, @Nullable Hit<Report> last) {
    SearchRequest.Builder search =
        new SearchRequest.Builder()
            .pit(pit -> pit.id(pointInTime).keepAlive(alive -> alive.time(KEEP_ALIVE)))
            .query(query(selection))
            .sort(by("story"), by("id"))
            .source(source -> source.filter(filter -> filter.includes(fields(selection))));
    return last == null ? search : search.searchAfter(last.sort());
  }

  private static Query query(Selection selection) {
    BoolQuery.Builder all = new BoolQuery.Builder();
    if (selection.filter() != null) {
      all.filter(ElasticQuery.of(selection.filter()));
    }
    all.filter(
        QueryBuilders.range(
            range ->
                range.date(
                    date ->
                        date.field("published")
                            .gte(
                                selection.from() == null
                                    ? null
                                    : selection.from().minus(Selection.MARGIN).toString())
                            .lt(
                                selection.before() == null
                                    ? null
                                    : selection.before().plus(Selection.MARGIN).toString()))));
    return all.build()._toQuery();
  }

  private static List<String> fields(Selection selection) {
    List<String> fields = new ArrayList<>(FIELDS);
    switch (selection.detail()) {
      case ACTORS -> fields.addAll(List.of("summary", "dealing"));
      case WORDS -> fields.add("summary");
      case NONE -> {}
    }
    return fields;
  }

  private static SortOptions by(String field) {
    return SortOptions.of(sort -> sort.field(named -> named.field(field).order(SortOrder.Asc)));
  }
}
