/**
 * Third stage: brings entries into one shape: plain text, canonical links, UTC.
 *
 * <p>What an outlet wrote as HTML becomes text, by jsoup, which is used here only. What the events
 * cannot hold is cut or dropped and noted; an entry without what an article needs is set aside with
 * the reason. Pure: the same entry always gives the same result.
 */
@NullMarked
package dyad.ingest.normalize;

import org.jspecify.annotations.NullMarked;
