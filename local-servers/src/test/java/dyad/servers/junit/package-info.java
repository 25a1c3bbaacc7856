@NullMarked
package dyad.servers.junit;

import org.jspecify.annotations.NullMarked;
