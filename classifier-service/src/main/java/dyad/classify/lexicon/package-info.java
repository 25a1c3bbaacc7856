/**
 * The lexicon model: it labels a text by the cue phrases of the framework alone.
 *
 * <p>{@link dyad.classify.text.Tokenizer} cuts a text into words that know their offsets, {@link
 * dyad.classify.lexicon.CueFinder} finds the cues among them, {@link dyad.classify.lexicon.Tally}
 * adds up their weights (a headline counts more than a summary, a summary more than the full text),
 * and the three decisions turn sums into labels. Every sum is made of passages of the text, so the
 * evidence is exact: nothing else speaks for a label.
 *
 * <p>A cue is words in order. {@code strike~} also takes the word's inflections (strikes,
 * striking), a word all in capitals ({@code US}, {@code IMF}) is met in capitals only and any other
 * in any case, {@code #} takes a number, and {@code ..} lets up to four words stand between.
 * Hyphens and blanks mean the same; no cue reaches over the end of a sentence.
 */
@NullMarked
package dyad.classify.lexicon;

import org.jspecify.annotations.NullMarked;
