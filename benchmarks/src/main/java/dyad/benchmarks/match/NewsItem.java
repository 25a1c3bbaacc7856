package dyad.benchmarks.match;

import dyad.event.ArticleIngested;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A labelled item of the profile's training set, which holds real headlines' subjects.
 *
 * @param title its headline
 * @param summary what it says, empty when there is none
 * @param source its outlet
 * @param family the happening that it is about
 * @param pillar its pillar's label
 * @param primary its leading pillar's label
 * @param themes its themes
 * @param event its event type's label
 */
public record NewsItem(
    String title,
    String summary,
    String source,
    String family,
    String pillar,
    String primary,
    List<String> themes,
    String event) {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> FILES =
      List.of("functional.jsonl", "geopolitical.jsonl", "with-summaries.jsonl", "demo.jsonl");

  /** Those of the profile that touch both countries. */
  public static List<NewsItem> ofProfile(Path profile) throws IOException {
    List<NewsItem> items = new ArrayList<>();
    for (String file : FILES) {
      for (String line : Files.readAllLines(profile.resolve("training").resolve(file))) {
        JsonNode item = JSON.readTree(line);
        if (item.path("labels").path("bilateral").asBoolean(false)) {
          items.add(of(item, item.path("labels")));
        }
      }
    }
    return List.copyOf(items);
  }

  private static NewsItem of(JsonNode item, JsonNode labels) {
    String title = item.path("title").asString();
    return new NewsItem(
        title.length() > ArticleIngested.MAX_TITLE
            ? title.substring(0, ArticleIngested.MAX_TITLE)
            : title,
        item.path("summary").asString(""),
        item.path("source").asString("Sample Daily"),
        item.path("family").asString(title),
        labels.path("pillar").asString(),
        labels.path("primary").asString(),
        labels.path("themes").valueStream().map(JsonNode::asString).toList(),
        labels.path("event").asString());
  }
}
