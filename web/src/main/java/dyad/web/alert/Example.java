package dyad.web.alert;

import java.util.List;

/**
 * A subscription to begin with.
 *
 * @param name what it is called
 * @param query what it asks for
 * @param every how often it tells
 * @param about whom it is for
 */
public record Example(String name, String query, String every, String about) {
  static final List<Example> ALL =
      List.of(
          new Example(
              "Education news",
              "theme:education",
              "immediate",
              "Fulbright, universities, scholarships, schools"),
          new Example(
              "Health and relief",
              "theme:(health OR humanitarian)",
              "immediate",
              "vaccines, floods, aid that arrives"),
          new Example(
              "Trade and business", "theme:trade", "daily", "tariffs, talks, exports, investment"),
          new Example("Any sanction", "event:SANCTION", "immediate", "sanctions and restrictions"),
          new Example(
              "Heads and ministers meet",
              "event:CONSULT AND level:(head OR minister)",
              "immediate",
              "visits, calls and talks at the top"),
          new Example(
              "Cooperation, once a week",
              "pillar:(functional OR mixed)",
              "weekly",
              "all that stays unseen, in one digest on Mondays"));
}
