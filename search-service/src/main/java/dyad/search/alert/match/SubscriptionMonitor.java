package dyad.search.alert.match;

import dyad.search.language.Analysis;
import dyad.search.language.QueryField;
import dyad.search.language.QueryLanguage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorConfiguration;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.Presearcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.monitor.TermWeightor;
import org.apache.lucene.search.Query;

/**
 * Many queries, to be run against one document. What several ask for is run once for all of them. A
 * presearcher picks the few that can match at all, by the rarest words that each needs. Safe for
 * several threads.
 */
public final class SubscriptionMonitor implements AutoCloseable {
  /** How many different parts of a query must be in a document for the query to be run. */
  private static final int PASSES = 3;

  /** How many are taken in at a time: each holds half a megabyte until it is. */
  private static final int AT_A_TIME = 200;

  /** Labels and codes have few values, so that a word tells more. */
  private static final double LABEL_WEIGHT = 0.1;

  private final Monitor monitor;
  private final SharedQueries shared = new SharedQueries();

  /**
   * What a document answers.
   *
   * @param ids the ids of the queries
   * @param run how many different queries had to be run to find that
   * @param failed what befell queries that could not be run, by the id of one who asks
   */
  public record Answered(Set<String> ids, int run, Map<String, Exception> failed) {}

  private SubscriptionMonitor(Presearcher presearcher) {
    try {
      MonitorConfiguration settings =
          new MonitorConfiguration().setQueryUpdateBufferSize(AT_A_TIME);
      this.monitor = new Monitor(Analysis.ofFields(), presearcher, settings);
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot fail to be made", e);
    }
  }

  /** A monitor as it is used. */
  public static SubscriptionMonitor filtering() {
    TermWeightor words =
        TermWeightor.combine(
            TermFilteredPresearcher.DEFAULT_WEIGHTOR,
            TermWeightor.fieldWeightor(LABEL_WEIGHT, labelFields()));
    return new SubscriptionMonitor(
        new MultipassTermFilteredPresearcher(PASSES, 0, words, List.of(), Set.of()));
  }

  /** One that runs every query against every document: slow, to compare with. */
  public static SubscriptionMonitor exhaustive() {
    return new SubscriptionMonitor(Presearcher.NO_FILTERING);
  }

  private static String[] labelFields() {
    return Stream.concat(
            Arrays.stream(QueryField.values())
                .map(QueryField::indexField)
                .filter(SubscriptionMonitor::isLabel),
            Stream.of(QueryLanguage.HAS_FIELD))
        .toArray(String[]::new);
  }

  private static boolean isLabel(String field) {
    return !List.of("title", "summary", "text").contains(field);
  }

  /** Takes the queries in, by id; one of a known id replaces it. */
  public void put(Map<String, Query> queries) {
    List<MonitorQuery> added = new ArrayList<>();
    List<String> dropped = new ArrayList<>();
    queries.forEach(
        (id, query) -> {
          SharedQueries.Change change = shared.put(id, query);
          if (change.added() != null) {
            added.add(new MonitorQuery(change.added(), query));
          }
          if (change.dropped() != null) {
            dropped.add(change.dropped());
          }
        });
    write(added, dropped);
  }

  /** Lets the query of that id go. */
  public void remove(String id) {
    write(List.of(), shared.remove(id).stream().toList());
  }

  private void write(List<MonitorQuery> added, List<String> dropped) {
    try {
      if (!added.isEmpty()) {
        monitor.register(added);
      }
      if (!dropped.isEmpty()) {
        monitor.deleteById(dropped);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot fail to be written", e);
    }
  }

  /** What the document answers. */
  public Answered match(Document document) {
    try {
      MatchingQueries<QueryMatch> found = monitor.match(document, QueryMatch.SIMPLE_MATCHER);
      List<String> keys = found.getMatches().stream().map(QueryMatch::getQueryId).toList();
      return new Answered(shared.ids(keys), found.getQueriesRun(), failed(found.getErrors()));
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot fail to be read", e);
    }
  }

  private Map<String, Exception> failed(Map<String, Exception> byKey) {
    Map<String, Exception> failed = new HashMap<>();
    byKey.forEach(
        (key, failure) ->
            shared.ids(List.of(key)).stream().limit(1).forEach(id -> failed.put(id, failure)));
    return failed;
  }

  @Override
  public void close() {
    try {
      monitor.close();
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot fail to be closed", e);
    }
  }
}
