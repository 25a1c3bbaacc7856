/**
 * Fourth stage: tells new entries from those seen before.
 *
 * <p>An entry's {@link dyad.ingest.dedupe.ArticleIds identity} is derived from its canonical link,
 * else from its own id, else from title and day. A {@link dyad.ingest.dedupe.Fingerprint} of its
 * content tells an edited entry, which is a new revision of the same article, from an unchanged
 * one, which is nothing.
 *
 * <p>Entries whose link has changed are {@link dyad.ingest.dedupe.KnownAgain known again} by their
 * own id, or by title and day.
 */
@NullMarked
package dyad.ingest.dedupe;

import org.jspecify.annotations.NullMarked;
