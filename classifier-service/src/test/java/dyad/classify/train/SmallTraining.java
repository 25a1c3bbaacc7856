package dyad.classify.train;

import dyad.classify.Profiles;
import dyad.classify.actor.ActorBook;
import dyad.classify.embed.Embedder;
import dyad.classify.framework.Profile;
import dyad.classify.item.Item;
import dyad.classify.item.ItemLabels;
import dyad.event.EventType;
import dyad.event.Pillar;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Training on a handful of items. */
public final class SmallTraining {
  private static final List<String> TOWNS =
      List.of("Lahore", "Multan", "Quetta", "Sukkur", "Karachi", "Peshawar");

  private SmallTraining() {}

  /** Writes a model to the folder. */
  public static void write(Profile profile, Embedder embedder, Path folder) throws IOException {
    Training.run(profile, ActorBook.of(Profiles.US_PAKISTAN), data(), embedder, folder);
  }

  static TrainingData data() {
    List<Item> items = new ArrayList<>();
    for (String town : TOWNS) {
      items.add(
          item(
              items,
              "US donates vaccine doses to " + town,
              Pillar.FUNCTIONAL,
              "health",
              EventType.AID));
      items.add(
          item(
              items,
              "US drone strike kills militants near " + town,
              Pillar.GEOPOLITICAL,
              "counter-terrorism",
              EventType.ASSAULT));
      items.add(item(items, "Rain floods streets of " + town, Pillar.NONE, "", EventType.NONE));
      items.add(item(items, town + " cricket team beats US side", Pillar.NONE, "", EventType.NONE));
    }
    return new TrainingData(items, List.of(), "none");
  }

  private static Item item(
      List<Item> before, String title, Pillar pillar, String theme, EventType event) {
    String id = "item-" + before.size();
    List<String> themes = theme.isEmpty() ? List.of() : List.of(theme);
    ItemLabels labels = new ItemLabels(pillar != Pillar.NONE, pillar, pillar, themes, event);
    return new Item(id, title, "", "The Daily", null, id, "", "", labels);
  }
}
