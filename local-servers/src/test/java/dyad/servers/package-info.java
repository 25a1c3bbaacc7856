@NullMarked
package dyad.servers;

import org.jspecify.annotations.NullMarked;
