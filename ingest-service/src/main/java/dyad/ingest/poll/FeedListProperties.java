package dyad.ingest.poll;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which list of feeds is followed.
 *
 * @param feeds an OPML file or its http(s) address; empty: the profile's own
 */
@ConfigurationProperties("dyad.ingest")
record FeedListProperties(String feeds) {}
