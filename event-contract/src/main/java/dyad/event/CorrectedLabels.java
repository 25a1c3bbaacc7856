package dyad.event;

import java.util.List;

/**
 * Labels that a person set.
 *
 * @param bilateral whether it reports on, or bears on, dealings between the two countries
 * @param pillar what it is about; {@code none} whenever it is not bilateral
 * @param primary the leading pillar: the same as {@code pillar}, but never {@code mixed}
 * @param themes the framework's themes, strongest first
 * @param event what it reports as done
 */
public record CorrectedLabels(
    boolean bilateral, Pillar pillar, Pillar primary, List<String> themes, EventType event) {

  public CorrectedLabels {
    Check.present("labels.pillar", pillar);
    Classification.checkPrimary(pillar, Check.present("labels.primary", primary));
    if (!bilateral && pillar != Pillar.NONE) {
      throw new InvalidEventException(
          "labels.pillar", "must be none when bilateral is false", pillar);
    }
    themes = List.copyOf(Check.present("labels.themes", themes));
    Check.size("labels.themes", themes, ArticleIngested.MAX_LISTED);
    themes.forEach(theme -> Check.slug("labels.themes", theme));
    Check.present("labels.event", event);
  }
}
