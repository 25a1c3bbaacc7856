/**
 * Watching: what subscriptions are told of that is no article. Numbers of trends are looked at now
 * and then, feeds' changes are read from {@code dyad.feed-health.v1}; both become matches, on which
 * {@code raise} decides as on articles.
 *
 * <p>Each subscription is looked after by one instance, the owner of a partition in the group
 * {@code dyad-search-watch}. What happened has a name that follows from it, so that finding it out
 * twice tells of it once.
 */
@NullMarked
package dyad.search.alert.watch;

import org.jspecify.annotations.NullMarked;
