package dyad.search.trend;

import dyad.search.scan.Report;
import dyad.search.scan.Story;
import dyad.search.story.StoryWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much stories speak of the same thing: the cosine of the words of their headlines and
 * summaries, each word weighed by how few stories use it (inverse document frequency).
 */
final class Likeness {
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, Double> weights = new HashMap<>();

  /** Of the stories among which words are rare or frequent. */
  Likeness(List<Story> stories) {
    Map<String, Integer> frequency = new HashMap<>();
    for (Story story : stories) {
      Set<String> own = wordsOf(story);
      words.put(story.id(), own);
      own.forEach(word -> frequency.merge(word, 1, Integer::sum));
    }
    frequency.forEach(
        (word, count) -> weights.put(word, Math.log((double) stories.size() / count)));
  }

  /** From 0, nothing in common, to 1, the same words. */
  double of(Story one, Story other) {
    Set<String> first = words.getOrDefault(one.id(), Set.of());
    Set<String> second = words.getOrDefault(other.id(), Set.of());
    Set<String> shared = new HashSet<>(first);
    shared.retainAll(second);
    double lengths = Math.sqrt(square(first) * square(second));
    return lengths == 0 ? 0 : square(shared) / lengths;
  }

  private double square(Set<String> some) {
    return some.stream().mapToDouble(word -> Math.pow(weights.getOrDefault(word, 0.0), 2)).sum();
  }

  private static Set<String> wordsOf(Story story) {
    Set<String> words = new HashSet<>();
    for (Report report : story.reports()) {
      words.addAll(StoryWords.of(report.title()));
      if (report.summary() != null) {
        words.addAll(StoryWords.of(report.summary()));
      }
    }
    return words;
  }
}
