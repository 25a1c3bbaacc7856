package dyad.web.trend;

import dyad.web.chart.Figure;
import dyad.web.chart.Series;
import dyad.web.chart.Slot;
import dyad.web.chart.Stretch;
import dyad.web.chart.Unit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which figures show a trend. The first is the one to see on the overview. */
final class TrendFigures {
  private static final double HALF = 0.5;

  private final Trend trend;
  private final List<Slot> slots;

  private TrendFigures(Trend trend) {
    this.trend = trend;
    this.slots = trend.slots();
  }

  /** The figures of a trend; a name that is not known yet gets its counts of stories. */
  static List<Figure> of(Trend trend) {
    TrendFigures figures = new TrendFigures(trend);
    return switch (trend.name()) {
      case "volume" -> figures.volume();
      case "balance" -> figures.balance();
      case "overshadowing" -> figures.overshadowing();
      case "attention-gap" -> figures.attentionGap();
      case "routine-diplomacy" -> figures.routineDiplomacy();
      case "dip-and-repair" -> figures.dipAndRepair();
      case "two-presses" -> figures.twoPresses();
      case "initiators" -> figures.initiators();
      case "fields" -> FieldFigures.of(trend);
      case "commitments" -> figures.commitments();
      default ->
          List.of(figures.figure(trend.name(), "Stories", Unit.COUNT, null, figures.stories()));
    };
  }

  private List<Figure> volume() {
    return List.of(
        figure(
            "volume",
            "Stories by pillar",
            Unit.COUNT,
            null,
            List.of(
                bars("functional", "functional", "pillars/functional"),
                bars("geopolitical", "geopolitical", "pillars/geopolitical"),
                bars("without a pillar", "none", "pillars/none"))));
  }

  private List<Figure> balance() {
    Series share = line("functional share", "functional", "balance");
    return List.of(
        figure("balance", "Functional share of stories", Unit.SHARE, HALF, List.of(share)));
  }

  /** Points are spikes: each stands at its day. */
  private List<Figure> overshadowing() {
    List<Slot> days = trend.slots().stream().map(slot -> Interval.DAY.slot(slot.start())).toList();
    List<Series> series =
        List.of(
            new Series.Dots("expected", "none", true, trend.estimates("expected")),
            new Series.Dots("observed", "functional", false, trend.estimates("functional")));
    String title = "Functional stories in the days after each spike";
    return List.of(
        new Figure(
            "overshadowing",
            title,
            Unit.COUNT,
            trend.from(),
            trend.to(),
            days,
            series,
            stretches(),
            List.of(),
            null));
  }

  private List<Figure> attentionGap() {
    Series gap = line("gap", "geopolitical", "gap");
    Series unseen = line("not taken up", "functional", "unseenShare");
    return List.of(
        figure(
            "attention-gap",
            "Outlets per geopolitical story, divided by outlets per functional story",
            Unit.RATIO,
            1.0,
            List.of(gap)),
        figure(
            "unseen",
            "Functional stories told first by those who take part: share that no press took up",
            Unit.SHARE,
            null,
            List.of(unseen)));
  }

  private List<Figure> routineDiplomacy() {
    Series share = line("no functional subject", "geopolitical", "share");
    return List.of(
        figure(
            "routine-diplomacy",
            "Share of contacts with no functional subject",
            Unit.SHARE,
            HALF,
            List.of(share)));
  }

  private List<Figure> dipAndRepair() {
    return List.of(
        figure(
            "dip-and-repair",
            "Cooperation, from −10 to 10",
            Unit.SCORE,
            0.0,
            List.of(line("mean cooperation", "neutral", "cooperation"))),
        figure(
            "talks",
            "Visits, calls and meetings",
            Unit.COUNT,
            null,
            List.of(bars("talks", "neutral", "talks"))));
  }

  private List<Figure> twoPresses() {
    List<Series> lines = new ArrayList<>();
    for (String side : sides("presses")) {
      String tone = lines.isEmpty() ? "first-side" : "second-side";
      lines.add(line(side + " outlets", tone, "presses/" + side + "/balance"));
    }
    return List.of(
        figure(
            "two-presses",
            "Functional share of stories in each side's outlets",
            Unit.SHARE,
            HALF,
            lines));
  }

  private List<Figure> initiators() {
    return List.of("functional", "geopolitical").stream().map(this::initiatorsOf).toList();
  }

  private Figure initiatorsOf(String pillar) {
    List<String> tones = List.of("first-side", "second-side", "both-sides", "none");
    List<Series> series = new ArrayList<>();
    for (String who : sides("pillars/" + pillar)) {
      String tone = tones.get(Math.min(series.size(), tones.size() - 1));
      series.add(bars(who, tone, "pillars/" + pillar + "/" + who));
    }
    String title = "Who acts: " + pillar + " stories by initiator";
    return figure("initiators-" + pillar, title, Unit.COUNT, null, series);
  }

  private List<Figure> commitments() {
    return List.of(
        figure(
            "commitments",
            "Commitments by when they were made, and what became of them",
            Unit.COUNT,
            null,
            List.of(
                bars("carried out", "functional", "carriedOut"),
                bars("open", "first-side", "open"),
                bars("stalled", "none", "stalled"),
                bars("reversed", "geopolitical", "reversed"))));
  }

  private List<String> sides(String path) {
    return List.copyOf(trend.summary().at("/" + path).propertyNames());
  }

  private List<Series> stories() {
    return List.of(bars("stories", "neutral", "stories"));
  }

  private Series.Bars bars(String name, String tone, String path) {
    return new Series.Bars(name, tone, trend.estimates(path));
  }

  private Series.Line line(String name, String tone, String path) {
    return new Series.Line(name, tone, trend.estimates(path));
  }

  private Figure figure(
      String id, String title, Unit unit, @Nullable Double reference, List<Series> series) {
    return new Figure(
        id,
        title,
        unit,
        start(slots, trend),
        end(slots, trend),
        slots,
        series,
        stretches(),
        List.of(),
        reference);
  }

  private List<Stretch> stretches() {
    return trend.annotations().stream().map(a -> new Stretch(a.from(), a.to(), a.label())).toList();
  }

  /** Whole stretches, of which the first and the last may reach over the period. */
  static Instant start(List<Slot> slots, Trend trend) {
    return slots.isEmpty() ? trend.from() : slots.getFirst().start();
  }

  static Instant end(List<Slot> slots, Trend trend) {
    return slots.isEmpty() ? trend.to() : slots.getLast().end();
  }
}
