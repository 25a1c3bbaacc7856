package dyad.classify.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import dyad.event.Pillar;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A model's folder: {@code model.json}, {@code features.txt} (one a line), {@code weights.bin} (for
 * each head those of the dimensions and of the features, as IEEE 754 half floats, big-endian), and
 * the items it learned from in {@code examples.tsv} and {@code examples.bin}. The same model gives
 * the same bytes.
 */
public final class ModelFolder {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final String CARD = "model.json";
  private static final String FEATURES = "features.txt";
  private static final String WEIGHTS = "weights.bin";
  private static final String EXAMPLES = "examples.tsv";
  private static final String VECTORS = "examples.bin";

  private ModelFolder() {}

  /**
   * A model as it lies in its folder.
   *
   * @param model the kind of model
   * @param version of the kind, with the checksum
   * @param embedding what makes its vectors
   * @param trained the vocabulary and the heads
   * @param examples the items it learned from
   */
  public record Stored(
      String model, String version, String embedding, TrainedModel trained, Examples examples) {}

  /**
   * Writes a model.
   *
   * @param trainedOn how many items it learned from
   * @param data SHA-256 of those items
   */
  public static void write(Path folder, Stored stored, int dimensions, int trainedOn, String data)
      throws IOException {
    TrainedModel trained = stored.trained;
    Map<String, byte[]> files = new TreeMap<>();
    files.put(FEATURES, lines(trained.vocabulary().names()));
    files.put(WEIGHTS, Weights.bytes(trained.heads()));
    files.put(EXAMPLES, lines(stored.examples.notes().stream().map(ModelFolder::line).toList()));
    files.put(VECTORS, bytes(stored.examples.vectors()));
    Files.createDirectories(folder);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    ModelCard card = card(stored, dimensions, trainedOn, data, files);
    Files.write(folder.resolve(CARD), (MAPPER.writeValueAsString(card) + "\n").getBytes(UTF_8));
  }

  private static ModelCard card(
      Stored stored, int dimensions, int trainedOn, String data, Map<String, byte[]> files) {
    Map<String, String> checksums = new TreeMap<>();
    files.forEach((name, bytes) -> checksums.put(name, Checksum.of(bytes)));
    List<ModelCard.HeadNote> heads =
        stored.trained.heads().stream()
            .map(h -> new ModelCard.HeadNote(h.label(), h.bias(), h.calibration()))
            .toList();
    String decisive = checksums + " " + heads + " " + stored.trained.thresholds();
    return new ModelCard(
        stored.model,
        stored.version,
        Checksum.of(decisive.getBytes(UTF_8)).substring(0, 12),
        stored.embedding,
        dimensions,
        stored.trained.vocabulary().size(),
        stored.trained.thresholds(),
        heads,
        trainedOn,
        data,
        checksums);
  }

  /**
   * Reads a model and checks that its files are those that were written together.
   *
   * @throws InvalidModelException when it cannot be used
   */
  public static Stored read(Path folder) {
    ModelCard card = card(folder);
    Vocabulary vocabulary = new Vocabulary(text(folder, FEATURES, card));
    byte[] weights = bytes(folder, WEIGHTS, card);
    int expected = Weights.length(card.heads().size(), card.dimensions(), vocabulary.size());
    if (weights.length != expected) {
      throw new InvalidModelException(
          folder.resolve(WEIGHTS), "has %d bytes, not %d".formatted(weights.length, expected));
    }
    List<Head> heads = Weights.heads(card, ByteBuffer.wrap(weights), vocabulary.size());
    return new Stored(
        card.model(),
        card.version() + "-" + card.checksum(),
        card.embedding(),
        new TrainedModel(vocabulary, heads, card.thresholds()),
        examples(folder, card));
  }

  static ModelCard card(Path folder) {
    Path file = folder.resolve(CARD);
    try {
      return MAPPER.readValue(Files.readAllBytes(file), ModelCard.class);
    } catch (IOException e) {
      throw new InvalidModelException(file, "cannot be read; ./dyad train makes it", e);
    } catch (JacksonException e) {
      throw new InvalidModelException(file, "is no model: " + e.getOriginalMessage(), e);
    }
  }

  private static Examples examples(Path folder, ModelCard card) {
    List<Examples.Note> notes = new ArrayList<>();
    for (String line : text(folder, EXAMPLES, card)) {
      String[] cells = line.split("\t", 3);
      notes.add(new Examples.Note(cells[0], Pillar.of(cells[1]), cells[2]));
    }
    byte[] all = bytes(folder, VECTORS, card);
    int[][] vectors = new int[notes.size()][card.dimensions()];
    for (int i = 0; i < vectors.length; i++) {
      for (int d = 0; d < card.dimensions(); d++) {
        vectors[i][d] = all[i * card.dimensions() + d];
      }
    }
    return new Examples(notes, vectors);
  }

  private static List<String> text(Path folder, String name, ModelCard card) {
    return new String(bytes(folder, name, card), UTF_8).lines().toList();
  }

  private static byte[] bytes(Path folder, String name, ModelCard card) {
    Path file = folder.resolve(name);
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (!Checksum.of(bytes).equals(card.files().get(name))) {
        throw new InvalidModelException(file, "is not the file that model.json was written with");
      }
      return bytes;
    } catch (IOException e) {
      throw new InvalidModelException(file, "cannot be read", e);
    }
  }

  private static String line(Examples.Note note) {
    return note.id() + "\t" + note.pillar().label() + "\t" + note.title().replaceAll("\\s+", " ");
  }

  private static byte[] lines(List<String> lines) {
    return (String.join("\n", lines) + "\n").getBytes(UTF_8);
  }

  private static byte[] bytes(int[][] vectors) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(vectors).flatMapToInt(Arrays::stream).forEach(all::write);
    return all.toByteArray();
  }
}
