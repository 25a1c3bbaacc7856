@NullMarked
package dyad.servers.kafka;

import org.jspecify.annotations.NullMarked;
