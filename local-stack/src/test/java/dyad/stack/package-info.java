/** Tests of the local stack; {@code *SystemIT} run the whole of Dyad as child processes. */
@NullMarked
package dyad.stack;

import org.jspecify.annotations.NullMarked;
