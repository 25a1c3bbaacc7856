package dyad.search.alert.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://10.1.2.3:8080/x",
        "http://169.254.169.254/latest",
        "http://172.31.255.255/",
        "http://192.168.0.1/",
        "http://100.64.0.1/",
        "http://0.0.0.0/",
        "http://224.0.0.1/",
        "http://255.255.255.255/",
        "http://[::1]/",
        "http://[::]/",
        "http://[fd00::1]/",
        "http://[fe80::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/",
        "http://[2001:db8::1]/"
      })
  void addressThatIsNotPublic_isRefused(String url) {
    assertThat(new AddressGuard(List.of()).refusal(URI.create(url))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://93.184.215.14/", "https://[2606:2800:21f::1]/", "https://sample.example/"})
  void publicAddressesAndNames_pass(String url) {
    assertThat(new AddressGuard(List.of()).refusal(URI.create(url))).isEmpty();
  }

  @Test
  void openedNetwork_passes_andNoOther() {
    // Given
    AddressGuard guard = new AddressGuard(List.of("10.20.0.0/15", "fd00::/8"));

    // Then
    assertThat(guard.refusal(URI.create("http://10.21.0.1/"))).isEmpty();
    assertThat(guard.refusal(URI.create("http://[fd12::1]/"))).isEmpty();
    assertThat(guard.refusal(URI.create("http://10.22.0.1/"))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.0", "10.0.0.0/33", "sample.example/8", "10.0.0.0/x", ""})
  void whatIsNoNetwork_isRefusedWithItsText(String text) {
    assertThatThrownBy(() -> new AddressGuard(List.of(text)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no network like");
  }
}
