package dyad.search.alert.like;

import dyad.event.AlertLike;
import dyad.event.Embedding;
import dyad.search.alert.subscription.SubscriptionDraft;
import dyad.search.language.InvalidParameterException;
import dyad.search.query.ArticleArchive;
import dyad.search.query.TextEmbedder;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Finds out what drafts of subscriptions are to be like. */
public final class LikeMeanings {
  private final ArticleArchive archive;
  private final TextEmbedder embedder;

  /**
   * Meanings.
   *
   * @param archive knows the articles
   * @param embedder knows what texts mean
   */
  public LikeMeanings(ArticleArchive archive, TextEmbedder embedder) {
    this.archive = archive;
    this.embedder = embedder;
  }

  /**
   * The draft with the meaning that it is to be like, if there is any. The answer never blocks; it
   * fails with {@link InvalidParameterException} when there is no such article, or it has no
   * meaning, and with {@link dyad.search.query.MeaningUnknownException} when a text's cannot be had
   * now.
   */
  public CompletableFuture<SubscriptionDraft> known(SubscriptionDraft draft) {
    AlertLike like = draft.like();
    return like == null
        ? CompletableFuture.completedFuture(draft)
        : meaning(like).thenApply(meaning -> draft.with(like.with(meaning)));
  }

  private CompletableFuture<Embedding> meaning(AlertLike like) {
    if (like.text() != null) {
      return embedder.meaning(like.text());
    }
    String article = String.valueOf(like.article());
    return archive.meaning(article).thenApply(found -> given(found, article));
  }

  private static Embedding given(Optional<Embedding> found, String article) {
    return found.orElseThrow(
        () ->
            new InvalidParameterException(
                "like.article", "there is no article %s that has a vector".formatted(article)));
  }
}
