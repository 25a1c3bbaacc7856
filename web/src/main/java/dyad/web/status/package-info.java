/** The page of what flows where: counts of each stage, what waits, and how each service is. */
@NullMarked
package dyad.web.status;

import org.jspecify.annotations.NullMarked;
