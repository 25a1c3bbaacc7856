@NullMarked
package dyad.classify.cli;

import org.jspecify.annotations.NullMarked;
