/**
 * The first page: the balance at a glance, the latest stories of both pillars side by side, what is
 * new since the reader's last visit, and a line that tells of news while the page is open.
 */
@NullMarked
package dyad.web.today;

import org.jspecify.annotations.NullMarked;
