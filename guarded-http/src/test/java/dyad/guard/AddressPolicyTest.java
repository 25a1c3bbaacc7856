package dyad.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressPolicyTest {
  private final AddressPolicy policy = new AddressPolicy(List.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.1.2.3",
        "172.31.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fd00::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::127.0.0.1",
        "::ffff:0:127.0.0.1",
        "2001:0:7f00:1::",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001:db8::1"
      })
  void addressThatIsNotPublic_isRefused(String address) throws UnknownHostException {
    assertThat(policy.refusal(InetAddress.getByName(address))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "64:ff9b::808:808"})
  void publicAddress_isAllowed(String address) throws UnknownHostException {
    assertThat(policy.refusal(InetAddress.getByName(address))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd", "ftp://outlet.example/", "gopher://outlet.example/", "/relative",
        "http:///nohost", "http://127.0.0.1/", "https://[::1]/", "http://[::ffff:10.0.0.1]/"
      })
  void urlThatMayNotBeFetched_isRefused(String url) {
    assertThat(policy.refusal(URI.create(url))).isPresent();
  }

  @Test
  void openedNetwork_isAllowedAndNoOther() throws UnknownHostException {
    // Given
    AddressPolicy opened = new AddressPolicy(List.of(Network.of("127.0.0.0/8")));

    // When
    var refusal = opened.refusal(InetAddress.getByName("127.9.9.9"));

    // Then
    assertThat(refusal).isEmpty();
    assertThat(opened.refusal(InetAddress.getByName("10.0.0.1"))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.0", "10.0.0.0/33", "localhost/8", "10.0.0.0/-1", "::/129", ""})
  void whatIsNoNetwork_isRefusedWithItsText(String cidr) {
    assertThatThrownBy(() -> Network.of(cidr)).isInstanceOf(IllegalArgumentException.class);
  }
}
