package dyad.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.UpdateResponse;
import dyad.event.Classification;
import dyad.event.CorrectedLabels;
import dyad.event.Correction;
import dyad.event.EventType;
import dyad.event.LabelCorrected;
import dyad.event.Pillar;
import dyad.search.elastic.ElasticFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Shows in the index what people say of an article's labels. */
public final class LabelWriter {
  private static final List<String> NOT_NEEDED = List.of("text", "vector");

  private final ElasticsearchClient client;
  private final WriteLease lease;
  private final String index;

  /**
   * A writer.
   *
   * @param index the index or its alias
   */
  LabelWriter(ElasticsearchClient client, WriteLease lease, String index) {
    this.client = client;
    this.lease = lease;
    this.index = index;
  }

  /** The part of a document that a correction changes. */
  private record LabelChange(
      boolean bilateral,
      Pillar pillar,
      Pillar primary,
      List<String> themes,
      EventType event,
      boolean corrected,
      List<Correction> corrections,
      @Nullable CorrectedLabels modelLabels) {
    static LabelChange of(ArticleDocument document) {
      Classification labels = document.classification();
      return new LabelChange(
          labels.bilateral(),
          labels.pillar(),
          labels.primary(),
          labels.themes(),
          labels.event(),
          document.corrected(),
          document.corrections(),
          document.modelLabels());
    }
  }

  /**
   * Shows the correction, and returns when searches see it. Does nothing when the index shows it
   * already, or does not hold the article.
   *
   * @throws dyad.search.elastic.ElasticsearchAwayException when it cannot be shown now
   */
  public void write(LabelCorrected corrected) {
    lease.held(
        held -> {
          try {
            return replace(corrected);
          } catch (IOException | ElasticsearchException e) {
            throw ElasticFailure.of(e);
          }
        });
  }

  /** What became of a correction. */
  public sealed interface Answer {

    /**
     * It holds, and searches see it.
     *
     * @param article the article with it
     * @param stamp changes whenever the document is written
     */
    record Corrected(ArticleDocument article, String stamp) implements Answer {}

    /** The index holds no such article. */
    record Unknown() implements Answer {}

    /**
     * The article is not as the person saw it any more.
     *
     * @param stamp of the article as it is
     */
    record Changed(String stamp) implements Answer {}
  }

  /**
   * Adds a correction to those of an article. No other one comes between.
   *
   * @param seen the stamp of the article as the person saw it
   * @param keep keeps all corrections of the article for good, before the index shows them
   */
  public Answer correct(
      String articleId, String seen, Correction correction, Consumer<LabelCorrected> keep) {
    return lease.held(
        held -> {
          try {
            return answer(articleId, seen, correction, keep);
          } catch (IOException | ElasticsearchException e) {
            throw ElasticFailure.of(e);
          }
        });
  }

  private Answer answer(
      String articleId, String seen, Correction correction, Consumer<LabelCorrected> keep)
      throws IOException {
    GetResponse<ArticleDocument> found = find(articleId);
    if (!found.found()) {
      return new Answer.Unknown();
    }
    String stamp = stamp(found.primaryTerm(), found.seqNo());
    if (!stamp.equals(seen)) {
      return new Answer.Changed(stamp);
    }
    ArticleDocument document = Objects.requireNonNull(found.source());
    LabelCorrected corrected =
        new LabelCorrected(articleId, history(document.corrections(), correction));
    keep.accept(corrected);
    ArticleDocument after = document.corrected(corrected);
    UpdateResponse<ArticleDocument> updated = update(articleId, LabelChange.of(after));
    return new Answer.Corrected(after, stamp(updated.primaryTerm(), updated.seqNo()));
  }

  private static List<Correction> history(List<Correction> before, Correction latest) {
    List<Correction> history = new ArrayList<>(before);
    history.add(latest);
    int tooMany = Math.max(0, history.size() - LabelCorrected.MAX_HISTORY);
    return history.subList(tooMany, history.size());
  }

  /** Tells one state of a document from every other. */
  public static String stamp(@Nullable Long primaryTerm, @Nullable Long seqNo) {
    return primaryTerm + "-" + seqNo;
  }

  private boolean replace(LabelCorrected corrected) throws IOException {
    GetResponse<ArticleDocument> found = find(corrected.articleId());
    if (!found.found()) {
      return false;
    }
    ArticleDocument document = Objects.requireNonNull(found.source());
    if (document.corrections().equals(corrected.history())) {
      return false;
    }
    var unused = update(corrected.articleId(), LabelChange.of(document.corrected(corrected)));
    return true;
  }

  private GetResponse<ArticleDocument> find(String id) throws IOException {
    return client.get(
        get -> get.index(index).id(id).sourceExcludes(NOT_NEEDED), ArticleDocument.class);
  }

  private UpdateResponse<ArticleDocument> update(String id, LabelChange change) throws IOException {
    return client.update(
        update -> update.index(index).id(id).doc(change).refresh(Refresh.WaitFor),
        ArticleDocument.class);
  }
}
