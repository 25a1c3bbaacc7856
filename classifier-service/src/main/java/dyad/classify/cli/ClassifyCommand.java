package dyad.classify.cli;

import dyad.classify.decide.ArticleClassifier;
import dyad.classify.decide.Explanation;
import dyad.classify.decide.Labelled;
import dyad.classify.item.Item;
import dyad.classify.item.ItemParser;
import dyad.classify.item.UnreadableItemException;
import dyad.event.Classification;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Labels the items of a file: one line of JSON out for each line in, in the same order. */
@Command(
    name = "classify",
    mixinStandardHelpOptions = true,
    description = {
      "Labels the items of a JSON Lines file ({\"id\",\"title\",\"summary\",\"source\",\"published\"}).",
      "Labels in the input are not looked at. A line that cannot be labelled is answered by",
      "{\"id\",\"line\",\"error\"}, and told on standard error."
    })
final class ClassifyCommand implements Callable<Integer> {
  private static final int AT_A_TIME = 32;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Mixin final Workplace workplace = new Workplace();

  @Option(names = "--explain", description = "add evidence, dealing and nearest training items")
  boolean explain;

  @Parameters(paramLabel = "FILE", description = "JSON Lines; - for standard input")
  String file = "-";

  @Spec @Nullable CommandSpec spec;

  /** A line as it was read: an item, or the reason why there is none. */
  private record Read(int line, @Nullable Item item, String error) {}

  @Override
  public Integer call() throws IOException {
    ArticleClassifier classifier = workplace.classifier();
    try (BufferedReader in = Lines.open(file)) {
      List<Read> batch = new ArrayList<>();
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        batch.add(read(line, ++number));
        if (batch.size() == AT_A_TIME || !in.ready()) {
          answer(classifier, batch);
          batch.clear();
        }
      }
      answer(classifier, batch);
    }
    return 0;
  }

  private static Read read(String line, int number) {
    try {
      return new Read(number, ItemParser.unlabelled(line, "line-" + number), "");
    } catch (UnreadableItemException e) {
      return new Read(number, null, String.valueOf(e.getMessage()));
    }
  }

  private void answer(ArticleClassifier classifier, List<Read> batch) {
    List<Item> items = new ArrayList<>();
    for (Read read : batch) {
      if (read.item != null) {
        items.add(read.item);
      }
    }
    List<Map<String, Object>> answers =
        explain ? explained(classifier, items) : labelled(classifier, items);
    int next = 0;
    for (Read read : batch) {
      print(read.item == null ? refused(read) : answers.get(next++));
    }
    out().flush();
  }

  private static List<Map<String, Object>> labelled(
      ArticleClassifier classifier, List<Item> items) {
    List<Map<String, Object>> answers = new ArrayList<>();
    List<Labelled> labels =
        items.isEmpty() ? List.of() : classifier.label(items.stream().map(Item::text).toList());
    for (int i = 0; i < items.size(); i++) {
      Labelled labelled = labels.get(i);
      answers.add(of(items.get(i), labelled.classification(), labelled.scores()));
    }
    return answers;
  }

  private static List<Map<String, Object>> explained(
      ArticleClassifier classifier, List<Item> items) {
    List<Map<String, Object>> answers = new ArrayList<>();
    for (Item item : items) {
      Explanation why = classifier.explain(item.text());
      Map<String, Object> answer = of(item, why.classification(), why.scores());
      answer.put("evidence", why.evidence());
      answer.put("similar", why.classification().similar());
      if (why.classification().dealing() != null) {
        answer.put("dealing", why.classification().dealing());
      }
      answers.add(answer);
    }
    return answers;
  }

  private static Map<String, Object> of(
      Item item, Classification labels, Map<String, Double> scores) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("id", item.id());
    Map<String, Object> given = new LinkedHashMap<>();
    given.put("bilateral", labels.bilateral());
    given.put("pillar", labels.pillar());
    given.put("primary", labels.primary());
    given.put("themes", labels.themes());
    given.put("event", labels.event());
    answer.put("labels", given);
    answer.put("scores", new TreeMap<>(scores));
    if (labels.reason() != null) {
      answer.put("reason", labels.reason());
    }
    if (labels.detectedLanguage() != null) {
      answer.put("language", labels.detectedLanguage());
    }
    return answer;
  }

  private Map<String, Object> refused(Read read) {
    err().println("line " + read.line + ": " + read.error);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("id", "line-" + read.line);
    answer.put("line", read.line);
    answer.put("error", read.error);
    return answer;
  }

  private void print(Map<String, Object> answer) {
    out().println(MAPPER.writeValueAsString(answer));
  }

  private PrintWriter out() {
    return Terminal.out(spec);
  }

  private PrintWriter err() {
    return Terminal.err(spec);
  }
}
