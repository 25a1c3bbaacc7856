/**
 * What all pages share: the headers that every answer carries, the guard against requests from
 * other sites, moments, texts with marked passages, parts that may be missing and the notices that
 * say so. Pages use it; it knows no page.
 *
 * <p>A controller asks the services and puts together what a template shows; templates decide
 * nothing and escape everything. Text with marked passages reaches them as a list of {@link
 * dyad.web.frame.Passage}, never as HTML.
 */
@NullMarked
package dyad.web.frame;

import org.jspecify.annotations.NullMarked;
