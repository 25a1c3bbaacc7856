/** Tests of the package of the same name. */
@NullMarked
package dyad.web.card;

import org.jspecify.annotations.NullMarked;
