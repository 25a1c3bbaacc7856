package dyad.search.index;

import dyad.search.elastic.ElasticsearchAwayException;

/**
 * The index that is written to.
 *
 * @param name its name, or its alias
 * @param isAlias whether it is an alias, behind which no index may come to be by itself
 * @param whenMissing what is done when it is found missing
 */
record Target(String name, boolean isAlias, Runnable whenMissing) {

  /** Someone dropped the index while we ran: make it again for the next attempt. */
  ElasticsearchAwayException missing() {
    whenMissing.run();
    return new ElasticsearchAwayException("the index " + name + " was missing");
  }
}
