/**
 * The servers in tests of JUnit.
 *
 * <p>{@link dyad.servers.junit.KafkaExtension} and {@link
 * dyad.servers.junit.ElasticsearchExtension} start one server for all test classes of a JVM, by the
 * provision that {@link dyad.servers.Provision} names, and end it after the last. Tests therefore
 * name their topics and indices themselves, so that they don't meet. {@link
 * dyad.servers.junit.RecordedTopic} reads what a test's subject has written.
 */
@NullMarked
package dyad.servers.junit;

import org.jspecify.annotations.NullMarked;
