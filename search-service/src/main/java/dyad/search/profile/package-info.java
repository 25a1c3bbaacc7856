/**
 * What the profile tells search: by which names people, places and bodies are known, and which
 * themes there are. The classifier checks the profile in full; here is read only what is needed.
 */
@NullMarked
package dyad.search.profile;

import org.jspecify.annotations.NullMarked;
