/**
 * Second stage: makes entries out of the bytes of a feed.
 *
 * <p>Bytes become text by what the document itself shows rather than by what is claimed of it; XML
 * is read by ROME, JSON Feed by a small parser of our own. ROME and JDOM are used here only. A
 * document that cannot be read is an {@link dyad.ingest.parse.UnreadableFeedException} that says
 * why in plain words. A DOCTYPE is refused, so no entity is ever expanded or fetched.
 */
@NullMarked
package dyad.ingest.parse;

import org.jspecify.annotations.NullMarked;
