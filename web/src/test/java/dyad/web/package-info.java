/** Tests of the pages against a stub of the HTTP interface they read. */
@NullMarked
package dyad.web;

import org.jspecify.annotations.NullMarked;
