/**
 * The index of articles: its mapping, its life, and how articles get into it.
 *
 * <p>The index has a version in its name and is reached by an alias only, so that a new mapping can
 * be filled beside the old one. It is a view of {@code dyad.article.classified.v1} and holds
 * nothing that the topic does not. Writing is idempotent: the document's id is the article's, its
 * version is the article's revision, and an older revision never replaces a newer one.
 */
@NullMarked
package dyad.search.index;

import org.jspecify.annotations.NullMarked;
