/** Tests of the contract: what is written today, and what version 1 wrote, must stay readable. */
@NullMarked
package dyad.event;

import org.jspecify.annotations.NullMarked;
