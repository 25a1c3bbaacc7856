package dyad.classify.model;

import dyad.event.Evidence;
import java.util.List;
import java.util.Set;

/**
 * A part of an article as words.
 *
 * @param field which part
 * @param words its words and names, in their order
 * @param hints the sides at which it hints
 */
record Reading(Evidence.Field field, List<Word> words, Set<String> hints) {
  Reading {
    words = List.copyOf(words);
    hints = Set.copyOf(hints);
  }

  boolean isTitle() {
    return field == Evidence.Field.TITLE;
  }

  boolean names(String country) {
    return words.stream().anyMatch(word -> word.names(country));
  }
}
