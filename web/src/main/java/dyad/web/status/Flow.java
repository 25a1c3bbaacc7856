package dyad.web.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How articles flow from the feeds to the readers.
 *
 * @param headline the most important in a sentence
 * @param isWell whether nothing is missing, waits or went wrong
 * @param stages in the order of the flow
 */
public record Flow(String headline, boolean isWell, List<Stage> stages) {

  static Flow of(
      Optional<IngestCounts> ingest,
      Optional<ClassifierCounts> classifier,
      Optional<SearchCounts> search,
      Optional<AlertCounts> alerts) {
    List<Stage> stages =
        List.of(
            ingest.map(Flow::feeds).orElse(Stage.silent("Feeds", "ingest-service")),
            ingest.map(Flow::entries).orElse(Stage.silent("Articles found", "ingest-service")),
            classifier
                .map(counts -> labels(counts, waitingForLabels(ingest, counts)))
                .orElse(Stage.silent("Labels", "classifier-service")),
            search
                .map(counts -> archive(counts, waitingForArchive(classifier, counts)))
                .orElse(Stage.silent("Archive", "search-service")),
            alerts.map(Flow::alerts).orElse(Stage.silent("Alerts", "search-service")));
    List<String> warnings =
        stages.stream().flatMap(stage -> stage.warnings().stream()).distinct().toList();
    boolean isWell = warnings.isEmpty();
    return new Flow(
        isWell ? "All is well: what was found is labelled and searchable" : warnings.getFirst(),
        isWell,
        stages);
  }

  private static Stage feeds(IngestCounts counts) {
    var feeds = counts.feeds();
    List<String> warnings = new ArrayList<>();
    if (feeds.failing() > 0) {
      warnings.add(number(feeds.failing(), "feed fails", "feeds fail"));
    }
    if (feeds.polled() < feeds.followed()) {
      warnings.add(
          number(feeds.followed() - feeds.polled(), "feed is", "feeds are") + " not read yet");
    }
    return new Stage("Feeds", feeds.followed(), "followed", List.of(), warnings);
  }

  private static Stage entries(IngestCounts counts) {
    var entries = counts.entries();
    List<String> notes = new ArrayList<>();
    notes.add(number(entries.fetched(), "entry", "entries") + " read");
    notes.add(entries.gatedOut() + " do not touch both sides");
    if (entries.repeated() > 0) {
      notes.add(entries.repeated() + " were known");
    }
    if (entries.unusable() > 0) {
      notes.add(entries.unusable() + " lack what an article needs");
    }
    return new Stage(
        "Articles found", entries.ingested(), "published, edits included", notes, List.of());
  }

  /** Imported articles are labelled too, so there may be more labelled than found in feeds. */
  private static long waitingForLabels(Optional<IngestCounts> ingest, ClassifierCounts counts) {
    return ingest
        .map(found -> found.entries().ingested() - counts.classified() - counts.deadLettered())
        .filter(waiting -> waiting > 0)
        .orElse(0L);
  }

  private static Stage labels(ClassifierCounts counts, long waiting) {
    var model = counts.model();
    return new Stage(
        "Labels",
        counts.classified(),
        "labelled",
        List.of("by model " + model.model() + " " + model.version()),
        behind("classifier-service", waiting, counts.deadLettered()));
  }

  private static long waitingForArchive(
      Optional<ClassifierCounts> classifier, SearchCounts counts) {
    return classifier
        .map(from -> from.classified() - counts.indexed().records() - counts.deadLettered())
        .filter(waiting -> waiting > 0)
        .orElse(0L);
  }

  private static Stage archive(SearchCounts counts, long waiting) {
    return new Stage(
        "Archive",
        counts.indexed().articles(),
        "searchable",
        List.of(),
        behind("search-service", waiting, counts.deadLettered()));
  }

  private static List<String> behind(String service, long waiting, long deadLettered) {
    List<String> warnings = new ArrayList<>();
    if (waiting > 0) {
      warnings.add(service + " is " + number(waiting, "article", "articles") + " behind");
    }
    if (deadLettered > 0) {
      warnings.add(
          service
              + " put "
              + number(deadLettered, "record", "records")
              + " aside that cannot be read; its log says why");
    }
    return warnings;
  }

  private static Stage alerts(AlertCounts counts) {
    List<String> notes = new ArrayList<>();
    if (counts.waiting() > 0) {
      notes.add(number(counts.waiting(), "alert waits", "alerts wait") + " to be sent");
    }
    if (counts.failed() > 0) {
      notes.add(
          number(counts.failed(), "attempt", "attempts")
              + " to send failed since its start; alerts are tried for a day");
    }
    return new Stage(
        "Alerts",
        counts.subscriptions(),
        counts.subscriptions() == 1 ? "subscription" : "subscriptions",
        notes,
        List.of());
  }

  private static String number(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
