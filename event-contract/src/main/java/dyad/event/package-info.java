/** The events of Dyad. */
@NullMarked
package dyad.event;

import org.jspecify.annotations.NullMarked;
