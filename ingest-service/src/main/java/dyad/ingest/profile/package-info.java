/**
 * The profile that the service runs with: which two sides, whose names, which feeds.
 *
 * <p>A profile is a folder; {@code profile.yaml} in it points to the other files. What is wrong in
 * it is said at the start, with the file and the reason.
 */
@NullMarked
package dyad.ingest.profile;

import org.jspecify.annotations.NullMarked;
