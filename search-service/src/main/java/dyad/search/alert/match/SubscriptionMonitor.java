package dyad.search.alert.match;

import dyad.search.language.Analysis;
import dyad.search.language.QueryField;
import dyad.search.language.QueryLanguage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorConfiguration;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.Presearcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.monitor.TermWeightor;
import org.apache.lucene.search.Query;

/**
 * Many queries, to be run against one document. A presearcher picks the few that can match at all,
 * by the rarest term that each needs. Safe for several threads.
 */
public final class SubscriptionMonitor implements AutoCloseable {
  /** Labels and codes have few values, so that a word tells more. */
  private static final double LABEL_WEIGHT = 0.1;

  private final Monitor monitor;

  private SubscriptionMonitor(Presearcher presearcher) {
    try {
      this.monitor = new Monitor(Analysis.ofFields(), presearcher, new MonitorConfiguration());
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
    return new SubscriptionMonitor(new TermFilteredPresearcher(words, List.of(), Set.of()));
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
    List<MonitorQuery> entries =
        queries.entrySet().stream()
            .map(entry -> new MonitorQuery(entry.getKey(), entry.getValue()))
            .toList();
    try {
      monitor.register(entries);
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot fail to be written", e);
    }
  }

  /** Lets the query of that id go. */
  public void remove(String id) {
    try {
      monitor.deleteById(id);
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot fail to be written", e);
    }
  }

  /** The ids of the queries that the document answers. */
  public Set<String> match(Document document) {
    return match(document, (id, failure) -> {});
  }

  /**
   * The ids of the queries that the document answers.
   *
   * @param failed is told which queries could not be run, and why; the others were
   */
  Set<String> match(Document document, BiConsumer<String, Exception> failed) {
    try {
      MatchingQueries<QueryMatch> found = monitor.match(document, QueryMatch.SIMPLE_MATCHER);
      found.getErrors().forEach(failed);
      return found.getMatches().stream()
          .map(QueryMatch::getQueryId)
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot fail to be read", e);
    }
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
