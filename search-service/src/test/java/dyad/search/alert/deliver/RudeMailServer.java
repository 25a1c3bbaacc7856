package dyad.search.alert.deliver;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A mail server that answers a command as it is told, and otherwise well. */
final class RudeMailServer implements AutoCloseable {
  private final ServerSocket socket;

  /**
   * A server.
   *
   * @param answers by command, like {@code RCPT}; {@code .} is the end of a mail
   */
  RudeMailServer(Map<String, String> answers) {
    try {
      socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(() -> serve(answers));
  }

  int port() {
    return socket.getLocalPort();
  }

  private void serve(Map<String, String> answers) {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        talk(client, answers);
      } catch (IOException e) {
        // The client has gone, or the test is over.
      }
    }
  }

  private static void talk(Socket client, Map<String, String> answers) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
    PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8);
    out.print("220 rude.example\r\n");
    out.flush();
    boolean isMail = false;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (!isMail || line.equals(".")) {
        String command = line.split(" ", 2)[0];
        String usual = command.equals("DATA") ? "354 go on" : "250 well";
        String answer = answers.getOrDefault(command, usual);
        isMail = command.equals("DATA") && answer.startsWith("354");
        out.print(answer + "\r\n");
        out.flush();
      }
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
