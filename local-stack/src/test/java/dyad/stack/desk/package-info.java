/** The reading desk in a real browser: for tests that use it, and for pictures of its pages. */
@NullMarked
package dyad.stack.desk;

import org.jspecify.annotations.NullMarked;
