@NullMarked
package dyad.servers.process;

import org.jspecify.annotations.NullMarked;
