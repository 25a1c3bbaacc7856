/**
 * The pages. A controller asks the services and puts together what a template shows; templates
 * decide nothing and escape everything. Text with marked passages reaches them as a list of {@link
 * dyad.web.page.Passage}, never as HTML.
 */
@NullMarked
package dyad.web.page;

import org.jspecify.annotations.NullMarked;
