package dyad.web.search;

import dyad.web.archive.ArticlePage;
import dyad.web.archive.StoryPage;
import dyad.web.card.ArticleCard;
import dyad.web.card.StoryCard;
import dyad.web.service.Answer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search found: the page of articles or of stories, and the counts over all articles.
 *
 * @param total articles, or stories where they are shown
 * @param articles this page's, empty where stories are shown
 * @param stories this page's, empty where articles are shown
 * @param next the cursor of the next page, null on the last
 * @param balance how the articles divide over the pillars
 * @param facets how they can be narrowed down
 * @param note what search-service could not do, null if nothing
 */
public record Findings(
    long total,
    List<ArticleCard> articles,
    List<StoryCard> stories,
    @Nullable String next,
    Balance balance,
    List<Facet> facets,
    @Nullable String note) {

  static Findings ofArticles(SearchForm form, ArticlePage page) {
    return new Findings(
        page.total(),
        page.articles().stream().map(ArticleCard::of).toList(),
        List.of(),
        page.next(),
        Balance.of(page.facet("pillar")),
        Facet.of(form, page),
        page.note());
  }

  /** Stories with the counts of their articles; the counts may be missing without the stories. */
  static Answer<Findings> ofStories(
      SearchForm form, Answer<StoryPage> stories, Answer<ArticlePage> counts) {
    List<Facet> facets = counts.found().map(page -> Facet.of(form, page)).orElse(List.of());
    Balance balance =
        Balance.of(counts.found().map(page -> page.facet("pillar")).orElse(List.of()));
    return stories.map(
        page ->
            new Findings(
                page.total(),
                List.of(),
                page.stories().stream().map(StoryCard::of).toList(),
                page.next(),
                balance,
                facets,
                null));
  }
}
