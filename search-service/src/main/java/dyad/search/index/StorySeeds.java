package dyad.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import dyad.search.elastic.ElasticFailure;
import dyad.search.story.StoryMember;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads from an index which articles of a day, or of a story, belong where. */
final class StorySeeds {
  private static final int PAGE = 5_000;
  private static final List<String> FIELDS =
      List.of("story", "storySince", "storyDay", "storySeed", "firstFetched");

  private final ElasticsearchClient client;
  private final String index;

  StorySeeds(ElasticsearchClient client, String index) {
    this.client = client;
    this.index = index;
  }

  /** The members of stories published on that day. */
  List<StoryMember> day(LocalDate day) {
    return all("storyDay", day.toString()).stream()
        .map(hit -> membership(hit).member(Objects.requireNonNull(hit.id())))
        .toList();
  }

  /** The articles of a story. */
  List<Hit<Membership>> articlesOf(String story) {
    return all("story", story);
  }

  private List<Hit<Membership>> all(String field, String value) {
    List<Hit<Membership>> hits = new ArrayList<>();
    try {
      // What was written within the last second counts as well.
      client.indices().refresh(refresh -> refresh.index(index));
      List<Hit<Membership>> page = page(field, value, null);
      while (!page.isEmpty()) {
        hits.addAll(page);
        page = page.size() < PAGE ? List.of() : page(field, value, page.getLast().id());
      }
    } catch (IOException | ElasticsearchException e) {
      throw ElasticFailure.of(e);
    }
    return hits;
  }

  private List<Hit<Membership>> page(String field, String value, @Nullable String after)
      throws IOException {
    SearchResponse<Membership> response =
        client.search(
            search -> {
              search
                  .index(index)
                  .query(query -> query.term(term -> term.field(field).value(value)))
                  .sort(sort -> sort.field(by -> by.field("id").order(SortOrder.Asc)))
                  .size(PAGE)
                  .trackTotalHits(total -> total.enabled(false))
                  .source(source -> source.filter(filter -> filter.includes(FIELDS)));
              return after == null ? search : search.searchAfter(FieldValue.of(after));
            },
            Membership.class);
    return response.hits().hits();
  }

  private static Membership membership(Hit<Membership> hit) {
    return Objects.requireNonNull(hit.source());
  }
}
