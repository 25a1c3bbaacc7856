/** One of the services as a process, for runs that need the whole of it. */
@NullMarked
package dyad.benchmarks.service;

import org.jspecify.annotations.NullMarked;
