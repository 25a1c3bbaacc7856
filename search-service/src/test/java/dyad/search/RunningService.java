package dyad.search;

import dyad.servers.junit.ElasticsearchExtension;
import dyad.servers.junit.KafkaExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service on a free port, with a real Kafka broker and a real Elasticsearch node. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith({KafkaExtension.class, ElasticsearchExtension.class})
@Import({ArticleTopic.class, SearchApi.class})
public interface RunningService {

  @DynamicPropertySource
  static void addresses(DynamicPropertyRegistry registry) {
    registry.add(
        "spring.kafka.bootstrap-servers", () -> KafkaExtension.server().bootstrapServers());
    registry.add("spring.elasticsearch.uris", () -> ElasticsearchExtension.server().uri());
    // The same for all tests: instances of the service share the work, so they must be alike.
    registry.add("dyad.alert.key", () -> "a key for tests that nobody needs to guess");
    registry.add("dyad.alert.allowed-networks", () -> "127.0.0.0/8");
    registry.add("dyad.alert.host-pause", () -> "1ms");
    registry.add("dyad.alert.timeout", () -> "3s");
    registry.add("dyad.alert.public-url", () -> "https://dyad.example");
    registry.add("dyad.alert.watch-every", () -> "1s");
    registry.add("dyad.alert.mail.host", () -> "127.0.0.1");
    registry.add("dyad.alert.mail.port", MailServer::port);
    registry.add("dyad.alert.mail.from", () -> "alerts@dyad.example");
    registry.add("dyad.alert.mail.security", () -> "none");
    registry.add("dyad.profile", () -> "../profiles/us-pakistan");
    // Nobody listens on port 1: questions are searched by words, unless a test gives meanings.
    registry.add("dyad.classifier.url", () -> "http://127.0.0.1:1");
  }
}
