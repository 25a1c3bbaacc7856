package dyad.classify.model;

import dyad.event.Evidence;
import java.util.List;

/**
 * A part of an article as words.
 *
 * @param field which part
 * @param words its words and names, in their order
 */
record Reading(Evidence.Field field, List<Word> words) {
  Reading {
    words = List.copyOf(words);
  }

  boolean isTitle() {
    return field == Evidence.Field.TITLE;
  }

  boolean names(String country) {
    return words.stream().anyMatch(word -> word.names(country));
  }
}
