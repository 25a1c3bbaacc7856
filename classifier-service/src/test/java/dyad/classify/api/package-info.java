/** Tests of the HTTP interface. */
@NullMarked
package dyad.classify.api;

import org.jspecify.annotations.NullMarked;
