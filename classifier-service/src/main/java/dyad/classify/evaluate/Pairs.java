package dyad.classify.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Near-miss pairs: two items that share most words and differ in one fact that changes a label. */
final class Pairs {
  private Pairs() {}

  /** The part of the pairs of which both items are right in all that the two differ in. */
  static double bothRight(List<Answer> answers) {
    Map<String, List<Answer>> byPair =
        answers.stream()
            .filter(a -> !a.item().pair().isEmpty())
            .collect(Collectors.groupingBy(a -> pair(a.item().pair())));
    List<List<Answer>> pairs = byPair.values().stream().filter(p -> p.size() == 2).toList();
    double right = pairs.stream().mapToDouble(p -> isRight(p) ? 1 : 0).sum();
    return Counts.share(right, pairs.size(), 0);
  }

  private static String pair(String member) {
    return member.substring(0, member.lastIndexOf('~'));
  }

  private static boolean isRight(List<Answer> pair) {
    Answer one = pair.getFirst();
    Answer other = pair.getLast();
    return pair.stream().allMatch(a -> isRight(a, one, other));
  }

  private static boolean isRight(Answer answer, Answer one, Answer other) {
    if (one.gold().bilateral() != other.gold().bilateral()) {
      return answer.isRightlyBilateral();
    }
    boolean pillar = one.gold().primary() == other.gold().primary() || answer.isPillarRight();
    boolean event = one.gold().event() == other.gold().event() || answer.isEventRight();
    boolean themes =
        Set.copyOf(one.gold().themes()).equals(Set.copyOf(other.gold().themes()))
            || answer.gold().themes().containsAll(answer.themes().subList(0, 1));
    return pillar && event && themes;
  }
}
