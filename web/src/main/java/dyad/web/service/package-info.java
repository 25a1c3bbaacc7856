/**
 * The other services as this module asks them over HTTP: {@link dyad.web.service.Services} names
 * them, {@link dyad.web.service.Ask} is what one is asked, {@link dyad.web.service.Answer} what
 * came back. An answer that fails is a value too, because every page has something to say then.
 */
@NullMarked
package dyad.web.service;

import org.jspecify.annotations.NullMarked;
