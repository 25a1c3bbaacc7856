package dyad.classify.framework;

import java.util.List;

/**
 * A framework for labelling: what is asked of an article, and the phrases that help to answer.
 *
 * @param version of the framework's file
 * @param title the name for people
 * @param bilateral when an item is about dealings between the two sides
 * @param pillars the two pillars
 * @param themes the themes of both pillars
 * @param events the event types; where two are equally well supported the earlier one is meant
 */
public record Framework(
    String version,
    String title,
    BilateralNote bilateral,
    List<PillarNote> pillars,
    List<ThemeNote> themes,
    List<EventNote> events) {
  public Framework {
    pillars = List.copyOf(pillars);
    themes = List.copyOf(themes);
    events = List.copyOf(events);
  }
}
