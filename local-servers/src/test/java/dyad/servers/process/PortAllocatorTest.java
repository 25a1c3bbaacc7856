package dyad.servers.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortAllocatorTest {

  @Test
  void sameRandomNumbersTwice_noPortIsGivenTwice() {
    // Given
    PortAllocator one = new PortAllocator(new Random(42));
    PortAllocator other = new PortAllocator(new Random(42));

    // When
    Set<Integer> ports =
        IntStream.range(0, 20)
            .mapToObj(i -> i % 2 == 0 ? one.free() : other.free())
            .collect(Collectors.toSet());

    // Then
    assertThat(ports).hasSize(20);
  }

  @Test
  void freePort_canBeListenedOnAndLiesBelowThoseOfOutgoingConnections() throws Exception {
    // When
    int port = new PortAllocator().free();

    // Then
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      assertThat(socket.getLocalPort()).isEqualTo(port).isBetween(20_000, 31_999);
    }
  }

  @Test
  void portAskedForIsTaken_errorNamesIt() throws Exception {
    // Given
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int taken = socket.getLocalPort();

      // When / Then
      assertThatThrownBy(() -> new PortAllocator().claim(taken))
          .isInstanceOf(PortTakenException.class)
          .hasMessageContaining(Integer.toString(taken));
    }
  }

  @Test
  void portAskedForIsFree_isGiven() {
    // Given
    int port = new PortAllocator().free();

    // When
    int claimed = new PortAllocator().claim(port);

    // Then
    assertThat(claimed).isEqualTo(port);
  }
}
