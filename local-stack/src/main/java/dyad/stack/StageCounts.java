package dyad.stack;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How many entries and articles passed each stage, from feed to index. Each count is null while the
 * service that keeps it does not answer.
 *
 * @param feeds feeds followed
 * @param feedsPolled of them polled at least once
 * @param fetched entries read
 * @param repeated of them seen before and unchanged
 * @param gatedOut of them not touching both sides
 * @param unusable of them without what an article needs
 * @param ingested published, revisions included
 * @param classified labelled
 * @param classifierDeadLettered put aside by the classifier
 * @param indexed dealt with by the index, revisions included
 * @param indexDeadLettered put aside by the index
 * @param articles distinct articles in the index
 */
record StageCounts(
    @Nullable Long feeds,
    @Nullable Long feedsPolled,
    @Nullable Long fetched,
    @Nullable Long repeated,
    @Nullable Long gatedOut,
    @Nullable Long unusable,
    @Nullable Long ingested,
    @Nullable Long classified,
    @Nullable Long classifierDeadLettered,
    @Nullable Long indexed,
    @Nullable Long indexDeadLettered,
    @Nullable Long articles) {

  /** Asks the services at these addresses. */
  static StageCounts ask(ServiceStatus services, Map<Service, URI> addresses)
      throws InterruptedException {
    Optional<JsonNode> ingest = ask(services, addresses, Service.INGEST);
    Optional<JsonNode> classifier = ask(services, addresses, Service.CLASSIFIER);
    Optional<JsonNode> search = ask(services, addresses, Service.SEARCH);
    return new StageCounts(
        count(ingest, "/feeds/followed"),
        count(ingest, "/feeds/polled"),
        count(ingest, "/entries/fetched"),
        count(ingest, "/entries/repeated"),
        count(ingest, "/entries/gatedOut"),
        count(ingest, "/entries/unusable"),
        count(ingest, "/entries/ingested"),
        count(classifier, "/classified"),
        count(classifier, "/deadLettered"),
        count(search, "/indexed/records"),
        count(search, "/deadLettered"),
        count(search, "/indexed/articles"));
  }

  private static Optional<JsonNode> ask(
      ServiceStatus services, Map<Service, URI> addresses, Service service)
      throws InterruptedException {
    URI address = addresses.get(service);
    return address == null ? Optional.empty() : services.counts(address);
  }

  private static @Nullable Long count(Optional<JsonNode> status, String pointer) {
    return status
        .map(node -> node.at(pointer))
        .filter(JsonNode::isIntegralNumber)
        .map(JsonNode::asLong)
        .orElse(null);
  }

  /** Every feed was polled, and everything ingested is in the index or put aside. */
  boolean isSettled() {
    boolean isKnown =
        Stream.of(feeds, ingested, classified, indexed, articles).noneMatch(Objects::isNull);
    return isKnown
        && Objects.requireNonNull(feeds) > 0
        && feeds.equals(feedsPolled)
        && underWay().isEmpty()
        && differences().isEmpty();
  }

  /** What is between two stages just now, in words. */
  List<String> underWay() {
    List<String> lines = new ArrayList<>();
    between(lines, ingested, sum(classified, classifierDeadLettered), "waiting for the classifier");
    between(lines, classified, sum(indexed, indexDeadLettered), "waiting for the index");
    return lines;
  }

  /** Where the stages do not add up, in words; an empty list when they do. */
  List<String> differences() {
    List<String> lines = new ArrayList<>();
    Long accounted = sum(sum(repeated, gatedOut), sum(unusable, ingested));
    if (fetched != null && accounted != null && !fetched.equals(accounted)) {
      lines.add(fetched + " entries fetched, but " + accounted + " accounted for");
    }
    return lines;
  }

  /** What came into a stage beside what the stage before brings, in words. */
  List<String> besides() {
    List<String> lines = new ArrayList<>();
    between(lines, classified, ingested, "classified beside the feeds': imported from archives");
    between(lines, indexed, classified, "indexed beside new ones: labelled anew");
    return lines;
  }

  private static void between(
      List<String> lines, @Nullable Long before, @Nullable Long after, String what) {
    if (before != null && after != null && before > after) {
      lines.add((before - after) + " " + what);
    }
  }

  private static @Nullable Long sum(@Nullable Long a, @Nullable Long b) {
    return a == null || b == null ? null : Long.valueOf(a + b);
  }
}
