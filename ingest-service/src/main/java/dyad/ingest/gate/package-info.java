/**
 * Fifth stage: lets those articles pass that touch both sides of the dyad.
 *
 * <p>The {@link dyad.ingest.gate.Gazetteer} of each side lists its names: countries, demonyms,
 * places, institutions, people. A text is cut into words once, and a side's names are found in one
 * walk over them. The gate prefers to let too much pass: the classifier decides the rest, but what
 * is stopped here is lost.
 */
@NullMarked
package dyad.ingest.gate;

import org.jspecify.annotations.NullMarked;
