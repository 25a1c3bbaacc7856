/**
 * The query language: one for the search box, the API and alerts.
 *
 * <p>It is Lucene's classic syntax over named fields. {@link dyad.search.language.QueryLanguage}
 * reads a text into a Lucene query over the fields as the index has them, with words already cut
 * and stemmed. Whoever searches Elasticsearch translates that query clause by clause; whoever
 * matches articles on arrival runs it as it is. So both find the same, and no other parser has a
 * say.
 *
 * <p>Words must all occur, in any form, in title, summary or text taken together. Quoted words, and
 * words with a star or a tilde, are looked for as written. Names that the profile lists as names of
 * one thing find one another, but not in quotes and not behind a {@code -} or {@code NOT}.
 */
@NullMarked
package dyad.search.language;

import org.jspecify.annotations.NullMarked;
