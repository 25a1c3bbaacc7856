/** Makes the model out of the profile's training items: the same items give the same bytes. */
@NullMarked
package dyad.classify.train;

import org.jspecify.annotations.NullMarked;
