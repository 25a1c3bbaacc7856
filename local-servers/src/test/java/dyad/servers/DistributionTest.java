package dyad.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistributionTest {

  @Test
  void prepared_holdsBrokerNodeAndPlugin() {
    // When
    Distribution distribution = Distribution.prepared();

    // Then
    assertThat(
            distribution.kafkaLibs().resolve("kafka_2.13-" + distribution.kafkaVersion() + ".jar"))
        .exists();
    assertThat(distribution.elasticsearch().resolve("bin/elasticsearch")).isExecutable();
    assertThat(distribution.englishPlugin().resolve("stable-plugin-descriptor.properties"))
        .content()
        .contains("elasticsearch.version=" + distribution.elasticsearchVersion())
        .doesNotContain("@");
  }

  @Test
  void nothingThere_errorNamesThePlaceAndTheRemedy(@TempDir Path empty) {
    // Given
    Distribution distribution = new Distribution(empty, "4.2.1", "9.5.3");

    // When / Then
    assertThatThrownBy(distribution::elasticsearch)
        .isInstanceOf(MissingDistributionException.class)
        .hasMessageContaining(empty.toString())
        .hasMessageContaining("-Ddyad.servers.home");
  }
}
