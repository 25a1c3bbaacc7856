package dyad.classify.cli;

import dyad.classify.evaluate.Evaluation;
import dyad.classify.evaluate.Figures;
import dyad.classify.evaluate.FiguresText;
import dyad.classify.item.Item;
import dyad.classify.item.ItemParser;
import dyad.classify.item.UnreadableItemException;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Measures the model on labelled items. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Measures the model on a JSON Lines file of labelled items",
      "({\"id\",\"title\",\"summary\",\"labels\":{\"bilateral\",\"pillar\",\"primary\",\"themes\",\"event\"}}).",
      "Pillar, themes and event are measured on items whose own label is bilateral."
    })
final class EvaluateCommand implements Callable<Integer> {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Mixin final Workplace workplace = new Workplace();

  @Option(names = "--json", description = "print all figures as JSON")
  boolean json;

  @Parameters(paramLabel = "FILE", description = "JSON Lines; - for standard input")
  String file = "-";

  @Spec @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    List<Item> items = items();
    if (items.isEmpty()) {
      Terminal.err(spec).println(file + " holds no labelled item");
      return 1;
    }
    Figures figures = Evaluation.figures(Evaluation.answers(workplace.classifier(), items));
    if (json) {
      Terminal.out(spec).println(MAPPER.writeValueAsString(figures));
    } else {
      FiguresText.lines(figures).forEach(Terminal.out(spec)::println);
    }
    return 0;
  }

  private List<Item> items() throws IOException {
    List<Item> items = new ArrayList<>();
    try (BufferedReader in = Lines.open(file)) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        try {
          items.add(ItemParser.labelled(line, "line-" + number));
        } catch (UnreadableItemException e) {
          Terminal.err(spec).println("line " + number + " left out: " + e.getMessage());
        }
      }
    }
    return items;
  }
}
