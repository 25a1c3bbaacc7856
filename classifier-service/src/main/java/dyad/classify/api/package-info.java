/**
 * The HTTP interface: label a text, read the framework, the model and the status. Errors are
 * problem+json (RFC 9457) and say which field is wrong and how.
 */
@NullMarked
package dyad.classify.api;

import org.jspecify.annotations.NullMarked;
