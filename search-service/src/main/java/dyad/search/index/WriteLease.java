package dyad.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.OpType;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.IndexResponse;
import dyad.search.elastic.ElasticFailure;
import dyad.search.elastic.ElasticsearchAwayException;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The right to write to the articles' index, held by one instance at a time: to which story an
 * article belongs depends on the others, so two must not decide at once. A document of
 * Elasticsearch says who holds it and until when; it changes hands by compare-and-set on that
 * document's sequence number. It lasts a little longer than any write may take, so that a killed
 * holder stops the others for seconds only. The instances' clocks should agree to a second.
 */
final class WriteLease {
  private static final String INDEX = "dyad-coordination";
  private static final String ID = "articles-writer";
  private static final Duration LENGTH = Duration.ofSeconds(20);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final long STEP_MS = 20;
  private static final int CONFLICT = 409;
  private static final int NOT_FOUND = 404;

  /**
   * What the document says.
   *
   * @param holder the instance that held it last
   * @param until when it lapses, in milliseconds since 1970; 0 when it was given back
   */
  record Holding(String holder, long until) {}

  /**
   * The lease while it is ours.
   *
   * @param othersWrote whether another instance had it since we had
   */
  record Held(boolean othersWrote, long seqNo, long primaryTerm) {}

  private final ElasticsearchClient client;
  private final InstantSource clock;
  private final String self;

  /** The threads of this instance take turns as well. */
  private final ReentrantLock here = new ReentrantLock();

  private @Nullable Held ours;

  /**
   * A lease.
   *
   * @param self tells this instance from all others, and from itself before a restart
   */
  WriteLease(ElasticsearchClient client, InstantSource clock, String self) {
    this.client = client;
    this.clock = clock;
    this.self = self;
  }

  /**
   * Waits until the lease is ours, does the work, and gives the lease back.
   *
   * @throws ElasticsearchAwayException when it did not become ours in time
   */
  <T> T held(Function<Held, T> work) {
    here.lock();
    try {
      if (ours != null) {
        // Whoever holds it in this thread may write in several steps.
        return work.apply(ours);
      }
      Held held = acquire();
      ours = held;
      T result;
      try {
        result = work.apply(held);
      } catch (RuntimeException e) {
        ours = null;
        giveUp(held, e);
        throw e;
      }
      ours = null;
      release(held);
      return result;
    } finally {
      here.unlock();
    }
  }

  private void giveUp(Held held, RuntimeException failure) {
    try {
      release(held);
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  private Held acquire() {
    long give = clock.millis() + PATIENCE.toMillis();
    try {
      for (Held held = attempt(); ; held = attempt()) {
        if (held != null) {
          return held;
        }
        if (clock.millis() > give) {
          throw new ElasticsearchAwayException("another instance does not stop writing");
        }
        // The consumer's own thread: nobody else waits for it.
        TimeUnit.MILLISECONDS.sleep(STEP_MS);
      }
    } catch (IOException | ElasticsearchException e) {
      throw ElasticFailure.of(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ElasticsearchAwayException("interrupted while waiting to write", e);
    }
  }

  /** When it fails the lease lapses by itself. */
  private void release(Held held) {
    try {
      var unused = write(new Holding(self, 0), held.seqNo(), held.primaryTerm());
    } catch (IOException | ElasticsearchException e) {
      throw ElasticFailure.of(e);
    }
  }

  private @Nullable Held attempt() throws IOException {
    GetResponse<Holding> found = found();
    Holding last = found == null ? null : found.source();
    if (last != null && !last.holder().equals(self) && last.until() > clock.millis()) {
      return null;
    }
    Holding ours = new Holding(self, clock.millis() + LENGTH.toMillis());
    boolean others = last == null || !last.holder().equals(self);
    try {
      IndexResponse written =
          found == null || last == null
              ? create(ours)
              : write(ours, seqNo(found), primaryTerm(found));
      return new Held(
          others,
          Objects.requireNonNull(written.seqNo()),
          Objects.requireNonNull(written.primaryTerm()));
    } catch (ElasticsearchException e) {
      if (e.status() == CONFLICT) {
        return null;
      }
      throw e;
    }
  }

  private @Nullable GetResponse<Holding> found() throws IOException {
    try {
      return client.get(get -> get.index(INDEX).id(ID), Holding.class);
    } catch (ElasticsearchException e) {
      if (e.status() == NOT_FOUND) {
        return null;
      }
      throw e;
    }
  }

  private IndexResponse create(Holding holding) throws IOException {
    return client.index(write -> write.index(INDEX).id(ID).opType(OpType.Create).document(holding));
  }

  private IndexResponse write(Holding holding, long seqNo, long primaryTerm) throws IOException {
    return client.index(
        write ->
            write.index(INDEX).id(ID).ifSeqNo(seqNo).ifPrimaryTerm(primaryTerm).document(holding));
  }

  private static long seqNo(GetResponse<Holding> found) {
    return Objects.requireNonNull(found.seqNo());
  }

  private static long primaryTerm(GetResponse<Holding> found) {
    return Objects.requireNonNull(found.primaryTerm());
  }
}
