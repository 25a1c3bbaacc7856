/**
 * Second stage: makes entries out of the bytes of a feed.
 *
 * <p>Bytes become text by what the document itself shows rather than by what is claimed of it. XML
 * becomes a small tree, strictly by the JDK's parser or, where it is ill-formed, mended by jsoup;
 * one reader understands the tree of every format, since outlets mix them (docs/adr/007 says why
 * that is not ROME). JSON Feed has a small parser of its own. HTML becomes plain text by jsoup,
 * which is used here only.
 *
 * <p>What had to be mended is told as the feed's problems. A document that cannot be read is an
 * {@link dyad.ingest.parse.UnreadableFeedException} that says why in plain words. A DOCTYPE is left
 * out, so nothing is ever fetched, and no entity grows.
 */
@NullMarked
package dyad.ingest.parse;

import org.jspecify.annotations.NullMarked;
