@NullMarked
package dyad.servers.elastic;

import org.jspecify.annotations.NullMarked;
