package dyad.search.alert.match;

import dyad.event.AlertItem;
import dyad.event.ArticleIngested;
import dyad.event.Evidence;
import dyad.search.index.ArticleDocument;
import dyad.search.language.Analysis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/** Says why an article answers queries: which of their parts hold, and at which words. */
final class WhyMatched {
  private final ArticleDocument article;
  private final IndexSearcher searcher;

  /** Many subscribers ask for the same. */
  private final Map<Query, AlertItem.Why> known = new HashMap<>();

  WhyMatched(ArticleDocument article, Document fields) {
    this.article = article;
    // With offsets, which tell where in the text a word stands.
    this.searcher =
        MemoryIndex.fromDocument(fields, Analysis.ofFields(), true, false).createSearcher();
  }

  /** Why the article answers the query. */
  AlertItem.Why of(Query query) {
    return known.computeIfAbsent(query, this::found);
  }

  private AlertItem.Why found(Query query) {
    Set<String> clauses = new LinkedHashSet<>(MatchedValues.of(query, searcher));
    Map<String, List<String>> passages = new LinkedHashMap<>();
    try {
      Matches matches = matches(query);
      if (matches != null) {
        texts().forEach((field, text) -> addWords(field, text, matches, clauses, passages));
      }
    } catch (IOException | UncheckedIOException e) {
      throw new IllegalStateException("an index in memory cannot fail to be read", e);
    }
    return new AlertItem.Why(
        clauses.stream().limit(AlertItem.Why.MAX_CLAUSES).toList(), passages, evidence());
  }

  private List<Evidence> evidence() {
    return article.classification().evidence().stream().limit(AlertItem.Why.MAX_EVIDENCE).toList();
  }

  private Map<String, String> texts() {
    ArticleIngested said = article.article();
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("title", said.title());
    if (said.summary() != null) {
      texts.put("summary", said.summary());
    }
    if (said.text() != null) {
      texts.put("text", said.text());
    }
    return texts;
  }

  private void addWords(
      String field,
      String text,
      Matches matches,
      Set<String> clauses,
      Map<String, List<String>> passages) {
    Set<Passages.Span> spans = spans(field, matches);
    for (Passages.Span span : spans) {
      String words = text.substring(span.start(), span.end());
      clauses.add(field + ":" + (words.contains(" ") ? '"' + words + '"' : words));
    }
    if (!spans.isEmpty()) {
      passages.put(field, Passages.of(text, spans));
    }
  }

  private @Nullable Matches matches(Query query) throws IOException {
    LeafReaderContext leaf = searcher.getIndexReader().leaves().getFirst();
    return searcher
        .createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1)
        .matches(leaf, 0);
  }

  private static Set<Passages.Span> spans(String field, Matches matches) {
    Set<Passages.Span> spans = new TreeSet<>();
    try {
      addSpans(matches.getMatches(field), spans);
      addSpans(matches.getMatches(field + Analysis.EXACT), spans);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return spans;
  }

  private static void addSpans(@Nullable MatchesIterator found, Set<Passages.Span> spans)
      throws IOException {
    while (found != null && found.next()) {
      if (found.startOffset() >= 0) {
        spans.add(new Passages.Span(found.startOffset(), found.endOffset()));
      }
    }
  }
}
