package dyad.benchmarks.story;

import dyad.ingest.normalize.EntryNormalizer;
import dyad.ingest.normalize.NormalizedEntry;
import dyad.ingest.parse.FeedParser;
import dyad.ingest.parse.UnreadableFeedException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Articles of which is known what they tell. */
final class StoryArchive {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Instant NOW = Instant.parse("2026-08-01T00:00:00Z");
  private static final URI FEED = URI.create("https://outlet.example/feed");

  private StoryArchive() {}

  /** The demo's articles that pass the gate, read as ingest-service reads them. */
  static List<Told> demo(Path profile) throws IOException {
    Map<String, String> stories = stories(profile.resolve("demo/expected"));
    List<Told> demo = new ArrayList<>();
    for (Path feed : files(profile.resolve("demo/feeds"))) {
      for (NormalizedEntry entry : entries(feed)) {
        // The expected list has links as the feeds have them.
        String story = stories.get(String.valueOf(entry.statedLink()));
        if (story != null) {
          demo.add(told(entry, story));
        }
      }
    }
    return demo;
  }

  /** Copies of the articles, one of each, the kinds in turn, up to thirty hours later. */
  static List<Told> copies(List<Told> articles) {
    Copying[] kinds = Copying.values();
    List<Told> copies = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      Copying kind = kinds[i % kinds.length];
      Duration later = Duration.ofHours(1 + i * 7 % 30);
      copies.add(kind.of(articles.get(i)).copy(kind.label(), later));
    }
    return copies;
  }

  /** Articles like some of the demo, days apart, that tell of something else. */
  static List<Told> hardNegatives(List<Told> demo) throws IOException {
    Map<String, Told> byId = new HashMap<>();
    demo.forEach(told -> byId.put(told.id(), told));
    List<Told> negatives = new ArrayList<>();
    for (String line : resource("hard-negatives.jsonl")) {
      JsonNode item = MAPPER.readTree(line);
      negatives.add(negative(item, byId, "other-" + negatives.size()));
    }
    return negatives;
  }

  private static Told negative(JsonNode item, Map<String, Told> byId, String story) {
    Told near = Objects.requireNonNull(byId.get(item.path("near").asString()));
    return new Told(
        near.id() + "/" + story,
        item.path("kind").asString(),
        near.published().plus(Duration.ofHours(item.path("hours").asInt())),
        item.path("title").asString(),
        item.path("summary").asString(),
        null,
        story);
  }

  private static Told told(NormalizedEntry entry, String story) {
    return new Told(
        entry.link().toString(),
        "demo",
        Objects.requireNonNull(entry.published()),
        entry.title(),
        entry.summary(),
        entry.text(),
        story);
  }

  private static List<NormalizedEntry> entries(Path feed) throws IOException {
    try {
      byte[] document = Files.readAllBytes(feed);
      return new EntryNormalizer("en")
          .normalize(new FeedParser().parse(document, null, FEED), NOW)
          .entries();
    } catch (UnreadableFeedException e) {
      throw new IOException(feed + " cannot be read", e);
    }
  }

  /** By link; what does not pass the gate has none. */
  private static Map<String, String> stories(Path folder) throws IOException {
    Map<String, String> stories = new HashMap<>();
    for (Path file : files(folder)) {
      for (String line : Files.readAllLines(file)) {
        JsonNode item = MAPPER.readTree(line);
        if (item.path("gate").asBoolean() && !item.path("story").isNull()) {
          stories.put(item.path("link").asString(), item.path("story").asString());
        }
      }
    }
    return stories;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static List<String> resource(String name) throws IOException {
    try (InputStream file = Objects.requireNonNull(StoryArchive.class.getResourceAsStream(name))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
