package dyad.web.chart;

import java.util.Map;

/** The colours of meanings where there is no style sheet: in a chart that a reader saves. */
final class Tones {
  private static final String OTHER = "#57534e";
  private static final Map<String, String> ON_WHITE =
      Map.of(
          "functional", "#0f766e",
          "geopolitical", "#b45309",
          "none", "#8a857d",
          "first-side", "#1d4f91",
          "second-side", "#a8326e",
          "both-sides", "#6b5b95");

  private Tones() {}

  static String onWhite(String tone) {
    return ON_WHITE.getOrDefault(tone, OTHER);
  }
}
