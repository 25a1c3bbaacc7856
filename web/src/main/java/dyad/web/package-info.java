/**
 * The reading desk: pages for people, made on the server from what the services answer over HTTP.
 *
 * <p>{@code service} is how the services are asked, {@code archive} what search-service keeps,
 * {@code frame} what all pages share; each other package is a group of pages. The pages work
 * without JavaScript, load nothing from elsewhere, and show whatever the services hand them as
 * text.
 */
@NullMarked
package dyad.web;

import org.jspecify.annotations.NullMarked;
