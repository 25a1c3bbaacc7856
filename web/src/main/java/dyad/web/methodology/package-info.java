/**
 * The methodology: the framework and the model's figures as classifier-service tells them, the
 * formulas as docs/methodology.md has them, the limits as docs/labelling.md has them. Nothing is
 * written a second time.
 */
@NullMarked
package dyad.web.methodology;

import org.jspecify.annotations.NullMarked;
