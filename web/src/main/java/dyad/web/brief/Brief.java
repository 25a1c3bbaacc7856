package dyad.web.brief;

import dyad.web.chart.Estimate;
import dyad.web.chart.Unit;
import dyad.web.trend.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A brief: counts and headlines.
 *
 * @param period of which
 * @param now its numbers
 * @param before those of the period before
 * @param groups its stories by theme, those of functional themes first, the largest first
 * @param events of the calendar, in order of time
 * @param listed how many stories are listed; fewer than counted, if there are very many
 */
public record Brief(
    BriefPeriod period,
    BriefNumbers now,
    BriefNumbers before,
    List<Group> groups,
    List<CalendarEntry> events,
    long listed) {
  private static final int MOVERS = 5;

  /**
   * The stories of a theme. A story stands under the first of its themes.
   *
   * @param theme its code, empty for stories without one
   * @param pillar of most of them
   * @param stories the most told first
   */
  public record Group(String theme, String pillar, List<ToldStory> stories) {
    /** For people. */
    public String title() {
      return theme.isEmpty() ? "Without a theme" : Words.title(theme);
    }
  }

  /**
   * A theme that is told more or less than in the period before.
   *
   * @param theme its code
   * @param now stories
   * @param before stories in the period before
   */
  public record Mover(String theme, long now, long before) {
    /** Like "Trade: 5 stories, 3 more". */
    public String text() {
      long more = now - before;
      return "%s: %s, %,d %s"
          .formatted(
              Words.title(theme), Words.stories(now), Math.abs(more), more > 0 ? "more" : "fewer");
    }
  }

  static Brief of(
      BriefPeriod period,
      BriefNumbers now,
      BriefNumbers before,
      List<ToldStory> stories,
      List<CalendarEntry> events) {
    List<CalendarEntry> inOrder =
        events.stream().sorted(Comparator.comparing(CalendarEntry::date)).toList();
    return new Brief(period, now, before, groups(stories), inOrder, stories.size());
  }

  private static List<Group> groups(List<ToldStory> stories) {
    Map<String, List<ToldStory>> byTheme = new LinkedHashMap<>();
    stories.stream()
        .sorted(
            Comparator.comparingLong(ToldStory::outlets)
                .thenComparingLong(ToldStory::articles)
                .reversed()
                .thenComparing(ToldStory::firstSeen))
        .forEach(
            story ->
                byTheme
                    .computeIfAbsent(
                        story.themes().isEmpty() ? "" : story.themes().getFirst(),
                        theme -> new ArrayList<>())
                    .add(story));
    return byTheme.entrySet().stream()
        .map(e -> new Group(e.getKey(), e.getValue().getFirst().primary(), e.getValue()))
        .sorted(
            Comparator.comparing((Group group) -> !group.pillar.equals("functional"))
                .thenComparingInt(group -> -group.stories.size()))
        .toList();
  }

  /** The themes that changed most, the largest change first. */
  public List<Mover> movers() {
    return Stream.of(now, before)
        .flatMap(numbers -> numbers.themes().keySet().stream())
        .distinct()
        .map(theme -> new Mover(theme, now.theme(theme), before.theme(theme)))
        .filter(mover -> mover.now != mover.before)
        .sorted(Comparator.comparingLong((Mover m) -> -Math.abs(m.now - m.before)))
        .limit(MOVERS)
        .toList();
  }

  /** Whether nothing was told. */
  public boolean isEmpty() {
    return now.stories() == 0;
  }

  /** The numbers in sentences. */
  public List<String> sentences() {
    return List.of(counted(), balance());
  }

  private String counted() {
    return "%s began in %s, told in %s; %s in the %s before."
        .formatted(
            capital(Words.stories(now.stories())),
            period.name(),
            Words.count(now.articles(), "article", "articles"),
            Words.stories(before.stories()),
            period.length().label());
  }

  private String balance() {
    Estimate share = now.balance();
    if (share.value() == null) {
      return "None of them has a pillar.";
    }
    String sentence =
        "%,d functional, %,d geopolitical: the functional share is %s (95%% interval %s)"
            .formatted(
                now.functional(),
                now.geopolitical(),
                Unit.SHARE.text(share.value()),
                Unit.SHARE.interval(share));
    return before.balance().value() == null
        ? sentence + "."
        : "%s, after %s in the %s before."
            .formatted(
                sentence, Unit.SHARE.text(before.balance().value()), period.length().label());
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
