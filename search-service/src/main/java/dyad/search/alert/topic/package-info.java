/** How alerts' topics are read whole, and written in transactions. */
@NullMarked
package dyad.search.alert.topic;

import org.jspecify.annotations.NullMarked;
