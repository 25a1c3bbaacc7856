package dyad.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dyad.event.Samples.Case;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What version 1 wrote must stay readable, and what is written must fit the published schemas. */
class GoldenFilesContractTest {

  static List<Case<?>> cases() {
    return Samples.CASES;
  }

  @ParameterizedTest
  @MethodSource("cases")
  <T extends Event> void goldenFileOfVersion1_isReadAsItWasMeant(Case<T> sample)
      throws IOException {
    // Given
    byte[] golden = resource("/golden/v1/" + sample.topic().topicName() + ".json");

    // When
    T decoded = sample.codec().decode(Samples.received(sample.encoded(), golden));

    // Then
    assertThat(decoded).isEqualTo(sample.sample());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void goldenFileAndTodaysEvent_fitTheSchema(Case<?> sample) throws IOException {
    // Given
    Schema schema = schema(sample.topic());

    // When
    List<Error> golden =
        validate(schema, resource("/golden/v1/" + sample.topic().topicName() + ".json"));
    List<Error> today = validate(schema, sample.encoded().value());

    // Then
    assertThat(golden).isEmpty();
    assertThat(today).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void emptyObject_doesNotFitTheSchema(Case<?> sample) throws IOException {
    // When
    List<Error> errors = validate(schema(sample.topic()), "{}".getBytes(StandardCharsets.UTF_8));

    // Then
    assertThat(errors).isNotEmpty();
  }

  @Test
  void eventWithAllThatWasAddedLater_fitsTheSchemaAndComesBack() throws IOException {
    // Given
    ProducerRecord<String, byte[]> sent =
        EventCodec.ARTICLE_CLASSIFIED.encode(Samples.CLASSIFIED_IN_FULL);

    // When
    List<Error> errors = validate(schema(Topic.ARTICLE_CLASSIFIED), sent.value());
    ArticleClassified decoded = EventCodec.ARTICLE_CLASSIFIED.decode(Samples.received(sent));

    // Then
    assertThat(errors).isEmpty();
    assertThat(decoded).isEqualTo(Samples.CLASSIFIED_IN_FULL);
  }

  @Test
  void subscriptionWithAllThatWasAddedLater_fitsTheSchemaAndComesBack() throws IOException {
    // Given
    ProducerRecord<String, byte[]> sent =
        EventCodec.SUBSCRIPTION.encode(Samples.SUBSCRIPTION_IN_FULL);

    // When
    List<Error> errors = validate(schema(Topic.SUBSCRIPTION), sent.value());
    SubscriptionSaved decoded = EventCodec.SUBSCRIPTION.decode(Samples.received(sent));

    // Then
    assertThat(errors).isEmpty();
    assertThat(decoded).isEqualTo(Samples.SUBSCRIPTION_IN_FULL);
  }

  private static List<Error> validate(Schema schema, byte[] json) {
    return schema.validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON);
  }

  private static Schema schema(Topic topic) throws IOException {
    Map<String, String> schemas = new HashMap<>();
    for (Topic each : Topic.values()) {
      byte[] document = resource("/dyad/event/schema/" + each.topicName() + ".json");
      schemas.put(
          "urn:dyad:schema:" + each.topicName(), new String(document, StandardCharsets.UTF_8));
    }
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas))
        .getSchema(SchemaLocation.of("urn:dyad:schema:" + topic.topicName()));
  }

  private static byte[] resource(String path) throws IOException {
    try (InputStream in = GoldenFilesContractTest.class.getResourceAsStream(path)) {
      assertThat(in).as(path).isNotNull();
      return in.readAllBytes();
    }
  }
}
