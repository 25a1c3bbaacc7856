package dyad.event;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/**
 * The catalogue of topics: the one place where a topic's name, key and keeping are said. Services
 * create the topics they write from here; the AsyncAPI document and {@code docs/topics.md} are
 * checked against it.
 */
public enum Topic {
  /** The feeds to follow. */
  FEED("dyad.feed.v1", "feed id", Keep.LATEST, "ingest-service", FeedFollowed.class),
  /** What is known of each feed from its last poll. */
  FEED_STATE("dyad.feed-state.v1", "feed id", Keep.LATEST, "ingest-service", FeedState.class),
  /** Feeds that fell silent, died or came back. */
  FEED_HEALTH(
      "dyad.feed-health.v1", "feed id", Keep.MONTH, "ingest-service", FeedHealthChanged.class),
  /** Articles and their revisions: the archive from which everything can be replayed. */
  ARTICLE_INGESTED(
      "dyad.article.ingested.v1",
      "article id",
      Keep.FOR_GOOD,
      "ingest-service",
      ArticleIngested.class),
  /** Articles with their labels. */
  ARTICLE_CLASSIFIED(
      "dyad.article.classified.v1",
      "article id",
      Keep.FOR_GOOD,
      "classifier-service",
      ArticleClassified.class),
  /** Labels that people corrected. */
  CORRECTION(
      "dyad.correction.v1", "article id", Keep.LATEST, "search-service", LabelCorrected.class);

  /** How long a topic keeps its records. */
  public enum Keep {
    /** The latest record of each key (compacted). */
    LATEST,
    /** Every record, for 30 days. */
    MONTH,
    /** Every record, without limit. */
    FOR_GOOD
  }

  /**
   * How many partitions each topic has: the most instances of one service that can share the work.
   */
  public static final int PARTITIONS = 6;

  /** How long a dead-letter topic, and one of {@link Keep#MONTH}, keeps its records. */
  public static final Duration MONTH = Duration.ofDays(30);

  private final String topicName;
  private final String keyMeaning;
  private final Keep keep;
  private final String writer;
  private final Class<? extends Event> eventType;

  Topic(
      String topicName,
      String keyMeaning,
      Keep keep,
      String writer,
      Class<? extends Event> eventType) {
    this.topicName = topicName;
    this.keyMeaning = keyMeaning;
    this.keep = keep;
    this.writer = writer;
    this.eventType = eventType;
  }

  /** The name on the broker, which is also the CloudEvents {@code type} of its events. */
  public String topicName() {
    return topicName;
  }

  /** What the key of its records identifies. */
  public String keyMeaning() {
    return keyMeaning;
  }

  /** What is kept. */
  public Keep keep() {
    return keep;
  }

  /** The service that writes it, and creates it. */
  public String writer() {
    return writer;
  }

  /** The record type of its events. */
  public Class<? extends Event> eventType() {
    return eventType;
  }

  /** Where a consumer puts a record of this topic that cannot be processed. */
  public String deadLetterTopicName() {
    return topicName + "-dlt";
  }

  /** The topic as it is to be created; the broker's default says how often it is replicated. */
  public NewTopic newTopic() {
    return new NewTopic(topicName, Optional.of(PARTITIONS), Optional.empty()).configs(settings());
  }

  /** Its dead-letter topic as it is to be created. */
  public NewTopic newDeadLetterTopic() {
    return new NewTopic(deadLetterTopicName(), Optional.of(PARTITIONS), Optional.empty())
        .configs(deadLetterSettings());
  }

  /** The topic's settings on the broker. */
  public Map<String, String> settings() {
    return switch (keep) {
      case LATEST -> Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
      case MONTH -> deletedAfter(String.valueOf(MONTH.toMillis()));
      case FOR_GOOD -> deletedAfter("-1");
    };
  }

  /** The dead-letter topic's settings on the broker. */
  public Map<String, String> deadLetterSettings() {
    return deletedAfter(String.valueOf(MONTH.toMillis()));
  }

  private static Map<String, String> deletedAfter(String millis) {
    return Map.of(
        TopicConfig.CLEANUP_POLICY_CONFIG,
        TopicConfig.CLEANUP_POLICY_DELETE,
        TopicConfig.RETENTION_MS_CONFIG,
        millis);
  }
}
