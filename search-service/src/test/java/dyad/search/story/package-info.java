@NullMarked
package dyad.search.story;

import org.jspecify.annotations.NullMarked;
