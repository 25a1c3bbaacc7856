package dyad.search.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryBookTest {
  private static final Instant DAY = Instant.parse("2026-03-01T08:00:00Z");
  private static final String SCHOOL =
      "American envoy opens a rebuilt school for two hundred girls in Swat";
  private static final String TALKS = "Generals discuss the Afghan border at headquarters";

  /** An article of the tests: when it was published and fetched, and what it says. */
  private record Article(String id, Instant published, Instant fetched, String title) {
    Article(String id, Instant published, String title) {
      this(id, published, published, title);
    }

    StoryPlace placeIn(StoryBook book) {
      return book.place(id, fetched, StorySeed.of(published, title, "", null, List.of()));
    }
  }

  @Test
  void copies_areOneStory_namedAfterTheFirstFetched() {
    // Given
    StoryBook book = empty();
    StoryPlace first = new Article("a", DAY, SCHOOL).placeIn(book);

    // When
    StoryPlace second = new Article("b", hours(30), SCHOOL + " valley").placeIn(book);

    // Then
    assertThat(first.story()).isEqualTo(new StoryName("s-a", DAY));
    assertThat(second.story()).isEqualTo(first.story());
    assertThat(second.takenIn()).isEmpty();
  }

  @Test
  void olderCopyThatComesLater_givesItsName_andTheFormerOneIsKnown() {
    // Given
    StoryBook book = empty();
    new Article("b", hours(30), SCHOOL + " valley").placeIn(book);
    new Article("c", hours(30), TALKS).placeIn(book);
    StoryPlace older = new Article("a", DAY, SCHOOL).placeIn(book);

    // When
    Set<String> former = book.formerNames(older.story().id(), DAY);

    // Then
    assertThat(older.story().id()).isEqualTo("s-a");
    assertThat(former).containsExactly("s-b");
  }

  @Test
  void otherHappenings_areOtherStories() {
    // Given
    StoryBook book = empty();
    StoryPlace school = new Article("a", DAY, SCHOOL).placeIn(book);

    // When
    StoryPlace talks = new Article("b", DAY, TALKS).placeIn(book);

    // Then
    assertThat(talks.story()).isNotEqualTo(school.story());
  }

  @Test
  void sameWords_weeksLater_areAnotherStory() {
    // Given
    StoryBook book = empty();
    StoryPlace first = new Article("a", DAY, SCHOOL).placeIn(book);

    // When
    StoryPlace later = new Article("b", DAY.plus(Duration.ofDays(8)), SCHOOL).placeIn(book);

    // Then
    assertThat(later.story()).isNotEqualTo(first.story());
  }

  @Test
  void articleBetweenTwoStories_joinsThem_andTheOlderKeepsItsName() {
    // Given: twelve days apart is too far, six days from the one in between is not.
    StoryBook book = empty();
    StoryPlace early = new Article("a", DAY, SCHOOL).placeIn(book);
    StoryPlace late = new Article("b", hours(24 * 12), SCHOOL).placeIn(book);

    // When
    StoryPlace between = new Article("c", hours(24 * 6), hours(400), SCHOOL).placeIn(book);

    // Then
    assertThat(late.story()).isNotEqualTo(early.story());
    assertThat(between.story()).isEqualTo(early.story());
    assertThat(between.takenIn()).containsExactly("s-b");
    assertThat(book.current(late.story())).isEqualTo(early.story());
  }

  @Test
  void articleFetchedBeforeTheStorysFirst_givesItItsName() {
    // Given
    StoryBook book = empty();
    new Article("a", DAY, hours(2), SCHOOL).placeIn(book);

    // When
    StoryPlace place = new Article("b", DAY, hours(1), SCHOOL).placeIn(book);

    // Then
    assertThat(place.story().id()).isEqualTo("s-b");
    assertThat(place.takenIn()).containsExactly("s-a");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void storiesAreTheSame_inWhateverOrderArticlesCome(long order) {
    // Given
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String title = (i % 2 == 0 ? SCHOOL : TALKS) + (i % 3 == 0 ? " on Monday" : "");
      articles.add(new Article("a" + i, hours(31 * i), hours(1_000 - 7 * i), title));
    }
    Map<String, String> expected = storiesOf(articles);

    // When
    Collections.shuffle(articles, new Random(order));

    // Then
    assertThat(storiesOf(articles)).isEqualTo(expected);
    assertThat(expected.values().stream().distinct().count()).isBetween(2L, 39L);
  }

  @Test
  void bookThatForgot_readsTheDaysAgain() {
    // Given
    List<StoryMember> stored = new ArrayList<>();
    StoryBook book =
        new StoryBook(
            day -> day.equals(java.time.LocalDate.parse("2026-03-01")) ? stored : List.of());
    new Article("own", DAY, TALKS).placeIn(book);
    StorySeed seed = StorySeed.of(DAY, SCHOOL, "", null, List.of());
    stored.add(new StoryMember("other", seed, new StoryName("s-other", DAY)));

    // When
    book.forget();
    StoryPlace place = new Article("b", hours(5), SCHOOL).placeIn(book);

    // Then
    assertThat(place.story().id()).isEqualTo("s-other");
  }

  private static StoryBook empty() {
    return new StoryBook(day -> List.of());
  }

  private static Map<String, String> storiesOf(List<Article> articles) {
    StoryBook book = empty();
    Map<String, StoryName> places = new HashMap<>();
    articles.forEach(article -> places.put(article.id(), article.placeIn(book).story()));
    return Stream.of(places)
        .flatMap(map -> map.entrySet().stream())
        .collect(Collectors.toMap(Map.Entry::getKey, e -> book.current(e.getValue()).id()));
  }

  private static Instant hours(int after) {
    return DAY.plus(Duration.ofHours(after));
  }
}
