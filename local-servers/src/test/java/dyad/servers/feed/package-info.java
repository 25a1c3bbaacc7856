@NullMarked
package dyad.servers.feed;

import org.jspecify.annotations.NullMarked;
