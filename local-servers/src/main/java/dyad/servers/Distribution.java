package dyad.servers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The servers' files, as the build has laid them out.
 *
 * @param home the folder that holds {@code kafka/libs} and {@code elasticsearch}
 * @param kafkaVersion for example {@code 4.2.1}
 * @param elasticsearchVersion for example {@code 9.5.3}
 */
public record Distribution(Path home, String kafkaVersion, String elasticsearchVersion) {

  /** The system property that names another home than the one of the build. */
  public static final String HOME_PROPERTY = "dyad.servers.home";

  /** What the build has prepared, or what {@value #HOME_PROPERTY} names. */
  public static Distribution prepared() {
    Properties built = read();
    String home = System.getProperty(HOME_PROPERTY, built.getProperty("home"));
    return new Distribution(
        Path.of(home),
        built.getProperty("kafka.version"),
        built.getProperty("elasticsearch.version"));
  }

  /** The broker's jars. */
  public Path kafkaLibs() {
    return existing(home.resolve("kafka").resolve("libs"));
  }

  /** The node's home: {@code bin}, {@code lib}, {@code modules}, {@code plugins}. */
  public Path elasticsearch() {
    return existing(home.resolve("elasticsearch"));
  }

  /**
   * The plugin that brings the {@code english} analyzer, as a folder that a container can mount.
   */
  public Path englishPlugin() {
    return existing(elasticsearch().resolve("plugins").resolve("analysis-english"));
  }

  private static Path existing(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new MissingDistributionException(directory);
    }
    return directory;
  }

  private static Properties read() {
    Properties properties = new Properties();
    try (InputStream in = Distribution.class.getResourceAsStream("distribution.properties")) {
      if (in == null) {
        throw new IllegalStateException(
            "dyad/servers/distribution.properties is not on the classpath");
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
