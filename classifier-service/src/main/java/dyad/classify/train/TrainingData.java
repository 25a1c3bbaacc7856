package dyad.classify.train;

import static java.nio.charset.StandardCharsets.UTF_8;

import dyad.classify.item.Item;
import dyad.classify.item.ItemParser;
import dyad.classify.item.UnreadableItemException;
import dyad.classify.language.LanguageDetector;
import dyad.classify.model.Checksum;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * The profile's training items.
 *
 * @param training those that heads learn from
 * @param validation those that they never see
 * @param checksum SHA-256 of all files, in the order of their names
 */
public record TrainingData(List<Item> training, List<Item> validation, String checksum) {
  private static final String FOLDER = "training";

  public TrainingData {
    training = List.copyOf(training);
    validation = List.copyOf(validation);
  }

  /**
   * The items of a profile, and the corrections that analysts made.
   *
   * @param corrections JSON Lines of the same form; all of them are learned from, none measured
   *     with
   * @throws InvalidTrainingDataException when a line cannot be used
   */
  public static TrainingData read(Path profile, List<Path> corrections) throws IOException {
    List<Item> items = new ArrayList<>();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Path file : files(profile.resolve(FOLDER))) {
      read(file, items, bytes);
    }
    List<Item> training =
        new ArrayList<>(items.stream().filter(i -> !Fold.isValidation(i)).toList());
    for (Path file : corrections) {
      read(file, training, bytes);
    }
    return new TrainingData(
        training,
        items.stream().filter(Fold::isValidation).toList(),
        Checksum.of(bytes.toByteArray()));
  }

  /** All items of the profile. */
  List<Item> all() {
    return Stream.concat(training.stream(), validation.stream()).toList();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> sorted =
          new ArrayList<>(files.filter(f -> f.toString().endsWith(".jsonl")).toList());
      Collections.sort(sorted);
      return sorted;
    }
  }

  private static void read(Path file, List<Item> items, ByteArrayOutputStream bytes)
      throws IOException {
    byte[] content = Files.readAllBytes(file);
    bytes.writeBytes(content);
    int number = 0;
    for (String line : new String(content, UTF_8).lines().toList()) {
      number++;
      if (!line.isBlank()) {
        Item item = item(file, line, number);
        if (isEnglish(item)) {
          items.add(item);
        }
      }
    }
  }

  /** Items in other languages are for measuring those languages' models. */
  private static boolean isEnglish(Item item) {
    String language = LanguageDetector.detect(item.title() + " " + item.summary());
    return language.equals(LanguageDetector.ENGLISH);
  }

  private static Item item(Path file, String line, int number) {
    try {
      return ItemParser.labelled(line, file.getFileName() + ":" + number);
    } catch (UnreadableItemException e) {
      throw new InvalidTrainingDataException(file + " line " + number + " " + e.getMessage(), e);
    }
  }
}
