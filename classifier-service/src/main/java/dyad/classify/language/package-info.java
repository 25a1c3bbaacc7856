/**
 * In which language a text is, and what an Urdu headline is about.
 *
 * <p>{@link dyad.classify.language.LanguageDetector} goes by script first and, within the Latin and
 * the Arabic one, by the words and letters that only one language has: headlines full of foreign
 * names mislead statistical detectors. {@link dyad.classify.language.UrduLexicon} labels Urdu texts
 * by the profile's Urdu names and cues, so that they never reach a model of English.
 */
@NullMarked
package dyad.classify.language;

import org.jspecify.annotations.NullMarked;
