package dyad.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ProvisionTest {

  @Test
  void name_isReadInAnyCase() {
    assertThat(Provision.parse("process")).isEqualTo(Provision.PROCESS);
    assertThat(Provision.parse("Container")).isEqualTo(Provision.CONTAINER);
  }

  @Test
  void unknownName_isRefusedWithTheNamesThatAreKnown() {
    assertThatThrownBy(() -> Provision.parse("docker"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'docker'")
        .hasMessageContaining("process or container");
  }
}
