package dyad.search.scan;

import static dyad.search.scan.ReportSample.report;
import static org.assertj.core.api.Assertions.assertThat;

import dyad.event.EventType;
import dyad.event.Pillar;
import dyad.event.SourceKind;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class StoryTest {

  @Test
  void story_isSeenWhenItsFirstArticleWasPublished() {
    Story story = story(report("b").on("2026-01-03"), report("a").on("2026-01-02"));

    assertThat(story.firstSeen()).isEqualTo(Instant.parse("2026-01-02T00:00:00Z"));
  }

  @Test
  void label_isThatOfMostArticles_andMixedOnesCountByWhatLeads() {
    Story story =
        story(
            report("a").about(Pillar.FUNCTIONAL, "trade"),
            report("b").mixed(Pillar.GEOPOLITICAL),
            report("c").about(Pillar.GEOPOLITICAL, "india"));

    assertThat(story.pillar()).isEqualTo(Pillar.GEOPOLITICAL);
  }

  @Test
  void amongEquals_theEarliestArticleDecides_andThenTheFirstId() {
    ReportSample later = report("a").about(Pillar.FUNCTIONAL, "trade").on("2026-01-02");
    ReportSample earlier = report("c").about(Pillar.GEOPOLITICAL, "india").on("2026-01-01");
    ReportSample asEarly = report("b").about(Pillar.FUNCTIONAL, "trade").on("2026-01-01");

    assertThat(story(later, earlier).pillar()).isEqualTo(Pillar.GEOPOLITICAL);
    assertThat(story(earlier, asEarly).pillar()).isEqualTo(Pillar.FUNCTIONAL);
  }

  @Test
  void themes_areThoseOfHalfTheArticles() {
    Story story =
        story(
            report("a").about(Pillar.FUNCTIONAL, "trade", "energy"),
            report("b").about(Pillar.FUNCTIONAL, "energy"),
            report("c").about(Pillar.FUNCTIONAL, "energy", "health"),
            report("d").about(Pillar.FUNCTIONAL, "health"));

    assertThat(story.themes()).containsExactly("energy", "health");
  }

  @Test
  void event_isThatOfMostArticlesThatReportOne() {
    Story story =
        story(
            report("a").event(EventType.NONE),
            report("b").event(EventType.NONE),
            report("c").event(EventType.CONSULT));

    assertThat(story.event()).isEqualTo(EventType.CONSULT);
  }

  @Test
  void cooperation_isTheMedianOfTheArticlesThatTellIt() {
    Story story =
        story(report("a").cooperation(7), report("b").cooperation(2), report("c"), report("d"));

    assertThat(story.cooperation()).isEqualTo(OptionalDouble.of(4.5));
    assertThat(story(report("e")).cooperation()).isEmpty();
  }

  @Test
  void storyOfOneCountry_hasThatCountrysArticlesOnly() {
    Story story =
        story(
            report("a").by("One", "US", SourceKind.PRESS),
            report("b").by("Two", "PK", SourceKind.PRESS),
            report("c").by("Two", "PK", SourceKind.PRESS));

    Story told = story.toldIn("PK").orElseThrow();

    assertThat(told.reports()).extracting(Report::id).containsExactly("b", "c");
    assertThat(told.outlets()).containsExactly("Two");
    assertThat(story.toldIn("GB")).isEmpty();
  }

  @Test
  void articlesThatComeStoryByStory_makeStories() {
    StoryGroups groups = new StoryGroups();
    List.of(report("a").in("s1"), report("c").in("s1"), report("b").in("s2"))
        .forEach(it -> groups.add(it.build()));

    assertThat(groups.stories())
        .extracting(story -> story.id() + story.reports().size())
        .containsExactly("s12", "s21");
  }

  private static Story story(ReportSample... samples) {
    return new Story("s", Arrays.stream(samples).map(ReportSample::build).toList());
  }
}
