package dyad.ingest;

import dyad.ingest.feed.FeedId;
import dyad.servers.junit.KafkaExtension;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service in this process, which tests can end and start again. */
public final class Instance implements AutoCloseable {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final ConfigurableApplicationContext context;
  private final WebTestClient client;

  private Instance(ConfigurableApplicationContext context) {
    this.context = context;
    String port = context.getEnvironment().getProperty("local.server.port");
    this.client = WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
  }

  /** Starts an instance that follows a list of feeds. */
  public static Instance start(String name, Path feeds, String... settings) {
    return start(name, feeds.toString(), settings);
  }

  /** Starts an instance that follows a list of feeds. */
  public static Instance start(String name, String feeds, String... settings) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("server.port", "0");
    properties.put("spring.kafka.bootstrap-servers", KafkaExtension.server().bootstrapServers());
    properties.put("dyad.profile", "src/test/resources/profile");
    properties.put("dyad.ingest.feeds", feeds);
    properties.put("dyad.ingest.publish.transactional-id", "test-" + name);
    properties.put("dyad.ingest.fetch.allowed-networks", "127.0.0.0/8");
    properties.put("dyad.ingest.poll.host-pause", "0ms");
    for (String setting : settings) {
      String[] parts = setting.split("=", 2);
      properties.put(parts[0], parts[1]);
    }
    String[] arguments =
        properties.entrySet().stream()
            .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
            .toArray(String[]::new);
    return new Instance(new SpringApplicationBuilder(IngestApplication.class).run(arguments));
  }

  /** The port it listens on. */
  public int port() {
    return Integer.parseInt(
        String.valueOf(context.getEnvironment().getProperty("local.server.port")));
  }

  /** What its controllers take. */
  public Set<RequestMappingInfo> mappings() {
    return context
        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet();
  }

  /** Talks to its API. */
  public WebTestClient client() {
    return client;
  }

  /** What the API answers to a GET. */
  public JsonNode get(String path) {
    byte[] body =
        client.get().uri(path).exchange().expectBody().returnResult().getResponseBodyContent();
    return MAPPER.readTree(body == null ? new byte[0] : body);
  }

  /** The health of a feed, as the API shows it. */
  public JsonNode health(URI feed) {
    return get("/api/v1/feeds/" + FeedId.of(feed)).path("health");
  }

  @Override
  public void close() {
    context.close();
  }
}
