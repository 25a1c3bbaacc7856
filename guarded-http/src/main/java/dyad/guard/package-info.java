/**
 * Keeps requests to addresses that strangers choose out of the network that a service runs in
 * (server-side request forgery): {@link dyad.guard.AddressPolicy} says which addresses may be
 * asked, {@link dyad.guard.GuardedResolver} holds an HTTP client to it at the moment of connecting.
 */
@NullMarked
package dyad.guard;

import org.jspecify.annotations.NullMarked;
