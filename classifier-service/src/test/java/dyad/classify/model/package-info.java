@NullMarked
package dyad.classify.model;

import org.jspecify.annotations.NullMarked;
