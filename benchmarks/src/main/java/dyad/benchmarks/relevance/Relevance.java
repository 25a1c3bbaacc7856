package dyad.benchmarks.relevance;

import dyad.benchmarks.Resampling;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks a running search-service the judged questions in each mode and prints nDCG@10: of each
 * question, of each kind, of the half by which settings were chosen and of the other one, with
 * intervals for how far hybrid is ahead.
 *
 * <p>{@code java -cp 'benchmarks/target/classes:benchmarks/target/lib/*'
 * dyad.benchmarks.relevance.Relevance http://127.0.0.1:8083}, with the demo running.
 */
public final class Relevance {
  private static final int DEPTH = 10;
  private static final String HYBRID = "hybrid";
  private static final List<String> MODES = List.of("lexical", "semantic", HYBRID);

  private final List<Scored> all = new ArrayList<>();
  private int unjudged;

  private Relevance() {}

  /** A question with what each mode's answer is worth. */
  private record Scored(JudgedQuery query, Map<String, Double> worth) {
    double ahead(String mode) {
      return worth.getOrDefault(HYBRID, 0.0) - worth.getOrDefault(mode, 0.0);
    }
  }

  /** Takes the service's address. */
  public static void main(String[] args) throws InterruptedException {
    Relevance relevance = new Relevance();
    AskedService service = new AskedService(URI.create(args[0]));
    for (JudgedQuery query : JudgedQuery.all()) {
      relevance.ask(service, query);
    }
    relevance.print();
  }

  private void ask(AskedService service, JudgedQuery query) throws InterruptedException {
    Map<String, Double> worth = new LinkedHashMap<>();
    for (String mode : MODES) {
      List<String> answers = service.answers(query, mode, DEPTH);
      unjudged += (int) answers.stream().filter(id -> !query.judged().containsKey(id)).count();
      worth.put(mode, Ndcg.at(DEPTH, answers, query.judged()));
    }
    all.add(new Scored(query, worth));
  }

  private void print() {
    System.out.printf("%-34s lexical semantic hybrid%n", "nDCG@10");
    all.forEach(scored -> row(scored.query().id() + " " + scored.query().q(), List.of(scored)));
    System.out.println();
    all.stream().map(each -> each.query().kind()).distinct().forEach(this::kind);
    System.out.println();
    half("tune");
    half("held-out");
    summary("all", all);
    System.out.printf("answers that nobody judged, taken for none: %d%n", unjudged);
  }

  private void kind(String kind) {
    row(kind, all.stream().filter(each -> each.query().kind().equals(kind)).toList());
  }

  private void half(String half) {
    summary(half, all.stream().filter(each -> each.query().half().equals(half)).toList());
  }

  private static void summary(String name, List<Scored> some) {
    row(name + " (" + some.size() + ")", some);
    for (String mode : MODES.subList(0, 2)) {
      System.out.printf(
          "  hybrid ahead of %s by %.3f (95%% interval %s), better in %d, worse in %d%n",
          mode,
          some.stream().mapToDouble(each -> each.ahead(mode)).average().orElse(0),
          Resampling.interval(some.size(), places -> ahead(some, mode, places)),
          some.stream().filter(each -> each.ahead(mode) > 1e-9).count(),
          some.stream().filter(each -> each.ahead(mode) < -1e-9).count());
    }
  }

  private static double ahead(List<Scored> some, String mode, int[] places) {
    double sum = 0;
    for (int place : places) {
      sum += some.get(place).ahead(mode);
    }
    return sum / places.length;
  }

  private static void row(String name, List<Scored> some) {
    double[] means =
        MODES.stream()
            .mapToDouble(
                mode ->
                    some.stream()
                        .mapToDouble(each -> each.worth().getOrDefault(mode, 0.0))
                        .average()
                        .orElse(0))
            .toArray();
    System.out.printf("%-34.34s %7.3f %8.3f %6.3f%n", name, means[0], means[1], means[2]);
  }
}
