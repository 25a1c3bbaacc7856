package dyad.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.servers.junit.KafkaExtension;
import dyad.servers.openapi.DescribedApi;
import dyad.servers.openapi.OpenApiFile;
import dyad.servers.openapi.OpenApiFile.Operation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Every operation is described in docs/openapi, is there, and answers as described. */
@ExtendWith(KafkaExtension.class)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "dyad.profile=../profiles/us-pakistan")
@DirtiesContext
class OpenApiIT {
  private static final String CLASSIFICATIONS = "/api/v1/classifications";
  private static final String EMBEDDINGS = "/api/v1/embeddings";
  private static final OpenApiFile.Service DESCRIBED = new OpenApiFile.Service("classifier.yaml");

  @LocalServerPort int port;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  @BeforeAll
  static void createTopic() throws Exception {
    Broker.createIngested();
  }

  @DynamicPropertySource
  static void kafka(DynamicPropertyRegistry registry) {
    registry.add("spring.kafka.bootstrap-servers", Broker::address);
  }

  @Test
  void mappings_areThoseDescribed() {
    assertThat(Operation.of(mappings.getHandlerMethods().keySet()))
        .isEqualTo(DESCRIBED.operations());
  }

  @Test
  void answers_areAsDescribed() {
    DescribedApi api = new DescribedApi(port, DESCRIBED);
    String text = "{\"title\": \"US envoy hands over flood relief tents to Pakistan\"}";
    api.call("post", CLASSIFICATIONS, "").send(text).is(200);
    api.call("post", CLASSIFICATIONS, "?explain=true").send("[" + text + "]").is(200);
    api.call("post", CLASSIFICATIONS, "").send("{}").is(400);
    api.call("post", CLASSIFICATIONS, "").send("{\"title\":").is(400);
    api.call("post", CLASSIFICATIONS, "").send("\"" + "a".repeat(2 << 20) + "\"").is(413);
    api.call("post", CLASSIFICATIONS, "").send("text/plain", text).is(415);
    api.call("post", EMBEDDINGS, "").send("{\"texts\": [\"visa delays for students\"]}").is(200);
    api.call("post", EMBEDDINGS, "").send("{\"texts\": []}").is(400);
    api.call("post", EMBEDDINGS, "").send("text/plain", text).is(415);
    api.get("/api/v1/framework").send().is(200);
    api.get("/api/v1/model").send().is(200);
    api.get("/api/v1/status").send().is(200);
    assertThat(api.unseen()).isEmpty();
  }
}
