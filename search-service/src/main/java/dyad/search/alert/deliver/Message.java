package dyad.search.alert.deliver;

import java.util.Map;

/**
 * What is posted.
 *
 * @param body the body
 * @param headers its headers
 */
record Message(String body, Map<String, String> headers) {}
