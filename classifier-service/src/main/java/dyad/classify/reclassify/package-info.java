/** Labels the archive anew, after a new model or profile; what it writes raises no alert. */
@NullMarked
package dyad.classify.reclassify;

import org.jspecify.annotations.NullMarked;
