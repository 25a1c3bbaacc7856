package dyad.classify.lexicon;

import dyad.event.Classification;
import java.util.List;

/**
 * What the lexicon found in a text.
 *
 * @param hits the cues that count
 * @param labels what it would decide by them, whether or not the text is bilateral; the scores are
 *     those of all labels
 */
public record LexiconReading(List<Hit> hits, Classification labels) {
  public LexiconReading {
    hits = List.copyOf(hits);
  }
}
