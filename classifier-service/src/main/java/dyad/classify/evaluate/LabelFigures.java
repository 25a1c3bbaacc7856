package dyad.classify.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How often a model gives each label rightly, on the items that training keeps for validation, as
 * it is committed beside the model.
 *
 * @param version of the model that was measured, with its checksum
 * @param items how many it was measured on
 * @param labels by label as scores name it: {@code bilateral} on all items, {@code
 *     pillar:functional}, {@code theme:health}, {@code event:AID} on bilateral ones
 */
public record LabelFigures(String version, int items, Map<String, Counts> labels) {
  private static final String FILE = "labels.json";
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  public LabelFigures {
    labels = new TreeMap<>(labels);
  }

  /** The figures of these answers, given by the model of that version. */
  public static LabelFigures of(String version, List<Answer> answers) {
    return new LabelFigures(version, answers.size(), new Measures(answers).byLabel());
  }

  /** The figures that lie beside a model; empty when it was never measured. */
  public static Optional<LabelFigures> read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    return Files.exists(file)
        ? Optional.of(MAPPER.readValue(Files.readAllBytes(file), LabelFigures.class))
        : Optional.empty();
  }

  /** Writes the figures beside a model. */
  public void write(Path folder) throws IOException {
    Files.write(folder.resolve(FILE), (MAPPER.writeValueAsString(this) + "\n").getBytes(UTF_8));
  }
}
