/**
 * The brief of a day, a week or a month: what was told, counted and quoted, as a page, as Markdown
 * and as a message. No sentence of it says more than a count or a headline.
 */
@NullMarked
package dyad.web.brief;

import org.jspecify.annotations.NullMarked;
