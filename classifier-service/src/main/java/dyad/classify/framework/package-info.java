/**
 * The profile's framework as data: pillars, themes and event types, each with its meaning and its
 * cue phrases, and the names by which the two sides are known.
 *
 * <p>{@link dyad.classify.framework.ProfileLoader} reads {@code profile.yaml} and the framework
 * file it names, and refuses what is wrong with the file, the place in it and the reason. Nothing
 * here says how a cue is matched or a label decided: that is a model's business.
 */
@NullMarked
package dyad.classify.framework;

import org.jspecify.annotations.NullMarked;
