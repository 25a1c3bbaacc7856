package dyad.classify.language;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.classify.Profiles;
import dyad.classify.actor.ActorBook;
import dyad.classify.framework.ProfileLoader;
import dyad.event.Classification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How well Urdu is labelled, on the profile's labelled Urdu items; prints the figures. */
class UrduCorpusTest {
  private static final Path ITEMS = Profiles.US_PAKISTAN.resolve(Path.of("training", "urdu.jsonl"));
  private static final UrduLexicon LEXICON =
      UrduLexicon.of(
          Profiles.US_PAKISTAN,
          ProfileLoader.load(Profiles.US_PAKISTAN).framework(),
          ActorBook.of(Profiles.US_PAKISTAN));

  private record Item(JsonNode labels, String text, Classification found) {

    static Item of(JsonNode line) {
      String title = line.path("title").asString();
      String summary = line.path("summary").asString();
      return new Item(
          line.path("labels"), title + " " + summary, LEXICON.classify(title, summary, null));
    }

    boolean isBilateral() {
      return labels.path("bilateral").asBoolean();
    }

    boolean isRightPillar() {
      return found.primary().label().equals(labels.path("primary").asString());
    }

    boolean isRightEvent() {
      return found.event().label().equals(labels.path("event").asString());
    }

    Set<String> themes() {
      Set<String> themes = new HashSet<>();
      labels.path("themes").forEach(theme -> themes.add(theme.asString()));
      return themes;
    }
  }

  @Test
  void urduItems_areLabelledAsWellAsBefore() throws IOException {
    // Given
    JsonMapper mapper = new JsonMapper();
    List<Item> items = new ArrayList<>();

    // When
    for (String line : Files.readAllLines(ITEMS)) {
      items.add(Item.of(mapper.readTree(line)));
    }

    // Then
    List<Item> bilateral = items.stream().filter(Item::isBilateral).toList();
    List<Item> passed = items.stream().filter(item -> item.found().bilateral()).toList();
    double precision = share(passed, Item::isBilateral);
    double recall = share(bilateral, item -> item.found().bilateral());
    double pillar = share(bilateral, Item::isRightPillar);
    double event = share(bilateral, Item::isRightEvent);
    System.out.printf(
        "urdu: %d items, bilateral precision %.3f recall %.3f, pillar %.3f, themes F1 %.3f,"
            + " event %.3f%n",
        items.size(), precision, recall, pillar, themes(bilateral), event);
    assertThat(items)
        .allSatisfy(item -> assertThat(LanguageDetector.detect(item.text())).isEqualTo("ur"));
    assertThat(precision).isGreaterThanOrEqualTo(0.9);
    assertThat(recall).isGreaterThanOrEqualTo(0.9);
    assertThat(pillar).isGreaterThanOrEqualTo(0.7);
  }

  private static double share(List<Item> items, Predicate<Item> right) {
    return items.stream().filter(right).count() / (double) items.size();
  }

  /** Micro-averaged over the themes of bilateral items. */
  private static double themes(List<Item> items) {
    long right =
        items.stream()
            .mapToLong(
                item -> item.found().themes().stream().filter(item.themes()::contains).count())
            .sum();
    long all =
        items.stream().mapToLong(item -> item.found().themes().size() + item.themes().size()).sum();
    return 2.0 * right / all;
  }
}
