/** Tests of the package of the same name. */
@NullMarked
package dyad.web.service;

import org.jspecify.annotations.NullMarked;
