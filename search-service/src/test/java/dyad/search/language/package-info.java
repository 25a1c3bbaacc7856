@NullMarked
package dyad.search.language;

import org.jspecify.annotations.NullMarked;
