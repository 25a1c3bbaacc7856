package dyad.classify.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures of a model on the validation part, as they are committed beside it.
 *
 * @param figures by name, from 0 to 1
 */
public record Headline(Map<String, Double> figures) {
  private static final String FILE = "validation.json";
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  public Headline {
    figures = new TreeMap<>(figures);
  }

  /** The figures of these answers. */
  public static Headline of(List<Answer> answers) {
    Map<String, Double> figures = new TreeMap<>(new Measures(answers).headline());
    Figures.CalibrationFigures calibration = Reliability.of(answers);
    figures.put("calibration.bilateral", calibration.bilateral());
    figures.put("calibration.pillar", calibration.pillar());
    figures.put("pairs.bothRight", Pairs.bothRight(answers));
    return new Headline(figures);
  }

  /** The figures that lie beside a model. */
  public static Headline read(Path folder) throws IOException {
    return new Headline(
        MAPPER.readValue(Files.readAllBytes(folder.resolve(FILE)), new TypeReference<>() {}));
  }

  /** Writes the figures beside a model. */
  public void write(Path folder) throws IOException {
    Files.write(folder.resolve(FILE), (MAPPER.writeValueAsString(figures) + "\n").getBytes(UTF_8));
  }

  @Override
  public String toString() {
    return figures.toString();
  }
}
