package dyad.web.trend;

import dyad.web.chart.Estimate;
import dyad.web.chart.Unit;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A trend's number of the whole period.
 *
 * @param number written out; a dash when there is none
 * @param words what it is of, with its interval
 * @param caution what keeps it from being a finding, empty for nothing
 */
public record KeyFigure(String number, String words, String caution) {

  static KeyFigure of(Trend trend) {
    return switch (trend.name()) {
      case "volume" -> volume(trend);
      case "balance" -> balance(trend);
      case "overshadowing" -> overshadowing(trend);
      case "attention-gap" -> attentionGap(trend);
      case "routine-diplomacy" -> routineDiplomacy(trend);
      case "dip-and-repair" -> dipAndRepair(trend);
      case "two-presses" -> twoPresses(trend);
      case "initiators" -> initiators(trend);
      case "fields" -> fields(trend);
      case "commitments" -> commitments(trend);
      default -> plain(Words.stories(trend.stories()), "");
    };
  }

  private static KeyFigure plain(String number, String words) {
    return new KeyFigure(number, words, "");
  }

  private static KeyFigure volume(Trend trend) {
    return plain(
        Words.stories(trend.stories()),
        "%,d functional, %,d geopolitical, %,d without a pillar; told in %s"
            .formatted(
                trend.count("pillars/functional"),
                trend.count("pillars/geopolitical"),
                trend.count("pillars/none"),
                Words.count(trend.count("articles"), "article", "articles")));
  }

  private static KeyFigure balance(Trend trend) {
    Estimate balance = trend.total("balance");
    return plain(
        Unit.SHARE.text(balance.value()),
        "of %s are functional%s"
            .formatted(Words.stories(trend.stories()), interval(Unit.SHARE, balance)));
  }

  private static KeyFigure overshadowing(Trend trend) {
    Estimate index = trend.total("index");
    Double value = index.value();
    String number = value == null ? "–" : Unit.SHARE.text(Math.abs(value));
    String words =
        "%s functional stories than expected in the %d days after %s%s"
            .formatted(
                value != null && value < 0 ? "more" : "fewer",
                trend.count("days"),
                Words.count(trend.count("spikes"), "geopolitical spike", "geopolitical spikes"),
                interval(Unit.SHARE, index));
    double chance = trend.summary().path("pValue").asDouble(1);
    String caution =
        value == null
            ? "No spike to judge by in this period."
            : "p = %.2f%s".formatted(chance, chance > 0.05 ? ": chance alone explains it" : "");
    return new KeyFigure(number, words, caution);
  }

  private static KeyFigure attentionGap(Trend trend) {
    Estimate gap = trend.total("gap");
    String number = Unit.RATIO.text(gap.value()) + (gap.value() == null ? "" : " times");
    return new KeyFigure(
        number,
        "as many outlets tell a geopolitical story as a functional one%s; no press took up %,d of the %,d functional stories told first by those who take part"
            .formatted(interval(Unit.RATIO, gap), trend.count("unseen"), trend.count("official")),
        holds(gap, 1) ? "The interval holds 1: no difference is shown." : "");
  }

  private static KeyFigure routineDiplomacy(Trend trend) {
    Estimate share = trend.total("share");
    return plain(
        Unit.SHARE.text(share.value()),
        "of %s name no functional subject%s"
            .formatted(
                Words.count(trend.count("contacts"), "contact", "contacts"),
                interval(Unit.SHARE, share)));
  }

  private static KeyFigure dipAndRepair(Trend trend) {
    long dips = trend.count("dips");
    Estimate usual = trend.total("usualShare");
    return plain(
        "%,d of %,d".formatted(trend.count("repaired"), dips),
        "%s followed by a run of talks; %s of all stretches are%s"
            .formatted(
                dips == 1 ? "dip was" : "dips were",
                Unit.SHARE.text(usual.value()),
                interval(Unit.SHARE, usual)));
  }

  private static KeyFigure twoPresses(Trend trend) {
    List<String> sides = List.copyOf(trend.summary().path("presses").propertyNames());
    String number =
        sides.stream()
            .map(side -> Unit.SHARE.text(trend.total("presses/" + side + "/balance").value()))
            .collect(Collectors.joining(" : "));
    Estimate gap = trend.total("gap");
    return new KeyFigure(
        number,
        "functional in the outlets of %s; the first less the second is %s points%s"
            .formatted(
                String.join(" and ", sides),
                Unit.SHARE.text(gap.value()).replace("%", ""),
                interval(Unit.SHARE, gap)),
        holds(gap, 0) ? "The interval holds 0: no difference is shown." : "");
  }

  private static KeyFigure initiators(Trend trend) {
    String side =
        trend.summary().path("shares").path("functional").propertyNames().stream()
            .findFirst()
            .orElse("");
    Estimate functional = trend.total("shares/functional/" + side);
    Estimate geopolitical = trend.total("shares/geopolitical/" + side);
    return plain(
        Unit.SHARE.text(functional.value()),
        "of functional stories are begun by %s%s; of geopolitical ones %s%s"
            .formatted(
                side,
                interval(Unit.SHARE, functional),
                Unit.SHARE.text(geopolitical.value()),
                interval(Unit.SHARE, geopolitical)));
  }

  private static KeyFigure fields(Trend trend) {
    List<Field> fields = Field.of(trend);
    long told = fields.stream().filter(field -> field.stories() > 0).count();
    String quietest =
        fields.stream()
            .filter(field -> field.stories() > 0)
            .max((a, b) -> Long.compare(a.quietDays(), b.quietDays()))
            .map(f -> "; %s is quiet for %,d days".formatted(f.title(), f.quietDays()))
            .orElse("");
    return plain("%d of %d".formatted(told, fields.size()), "fields have stories" + quietest);
  }

  private static KeyFigure commitments(Trend trend) {
    long carriedOut = trend.count("carriedOut");
    long decided = carriedOut + trend.count("reversed") + trend.count("stalled");
    Estimate kept = trend.total("kept");
    return plain(
        "%,d of %,d".formatted(carriedOut, decided),
        "commitments were carried out%s; %,d more are open"
            .formatted(interval(Unit.SHARE, kept), trend.count("open")));
  }

  private static boolean holds(Estimate estimate, double value) {
    Double low = estimate.low();
    Double high = estimate.high();
    return low != null && high != null && low <= value && value <= high;
  }

  private static String interval(Unit unit, Estimate estimate) {
    return estimate.hasInterval() ? " (95%% interval %s)".formatted(unit.interval(estimate)) : "";
  }
}
