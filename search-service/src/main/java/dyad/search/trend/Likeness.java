package dyad.search.trend;

import dyad.search.scan.Report;
import dyad.search.scan.Story;
import dyad.search.story.StoryWords;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much stories speak of the same thing: the cosine of the words of their headlines and
 * summaries, each word weighed by how few stories use it (inverse document frequency).
 *
 * <p>Words are numbers here, and a story is the sorted numbers of its words, since a long archive
 * means millions of comparisons.
 */
final class Likeness {
  private static final int[] NO_WORDS = {};

  private final Map<String, int[]> words = new HashMap<>();

  private final Map<String, Double> lengths = new HashMap<>();

  /** By word: the square of its weight. */
  private final double[] squares;

  /** Of the stories among which words are rare or frequent. */
  Likeness(List<Story> stories) {
    Map<String, Integer> numbers = new HashMap<>();
    for (Story story : stories) {
      words.put(
          story.id(),
          wordsOf(story).stream().mapToInt(word -> number(word, numbers)).sorted().toArray());
    }
    double[] frequency = new double[numbers.size()];
    words.values().forEach(own -> Arrays.stream(own).forEach(word -> frequency[word]++));
    squares =
        Arrays.stream(frequency)
            .map(count -> Math.pow(Math.log(stories.size() / count), 2))
            .toArray();
    words.forEach((story, own) -> lengths.put(story, Math.sqrt(shared(own, own))));
  }

  private static int number(String word, Map<String, Integer> numbers) {
    Integer known = numbers.putIfAbsent(word, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  /** From 0, nothing in common, to 1, the same words. */
  double of(Story one, Story other) {
    int[] first = words.getOrDefault(one.id(), NO_WORDS);
    int[] second = words.getOrDefault(other.id(), NO_WORDS);
    double both = length(one) * length(other);
    return both == 0 ? 0 : shared(first, second) / both;
  }

  private double length(Story story) {
    return lengths.getOrDefault(story.id(), 0.0);
  }

  /** The sum over the words that stand in both; both are sorted. */
  private double shared(int[] first, int[] second) {
    double sum = 0;
    for (int i = 0, j = 0; i < first.length && j < second.length; ) {
      int order = Integer.compare(first[i], second[j]);
      sum += order == 0 ? squares[first[i]] : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return sum;
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
