package dyad.classify.decide;

import dyad.event.EventType;
import dyad.event.Pillar;
import java.util.List;

/**
 * What a text would be labelled if it were bilateral, whether or not it is: by it the other labels
 * are measured on their own.
 *
 * @param primary the leading pillar
 * @param confidence how probable it is that this pillar leads
 * @param themes strongest first
 * @param event what it reports
 */
public record Supposition(Pillar primary, double confidence, List<String> themes, EventType event) {
  public Supposition {
    themes = List.copyOf(themes);
  }
}
