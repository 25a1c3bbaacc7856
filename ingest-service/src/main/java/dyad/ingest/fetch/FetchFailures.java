package dyad.ingest.fetch;

import dyad.guard.RefusedAddressException;
import dyad.ingest.fetch.FetchOutcome.FailureKind;
import io.netty.handler.timeout.ReadTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.springframework.core.io.buffer.DataBufferLimitException;

/** Says in plain words what a client's exception means. */
final class FetchFailures {
  private FetchFailures() {}

  static HttpOutcome timeout(Duration total) {
    return new HttpOutcome.Unanswered(
        FailureKind.TIMEOUT, "no complete answer within " + total.toSeconds() + " s");
  }

  static HttpOutcome of(Throwable error, FetchProperties properties, int maxBytes) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      HttpOutcome known = known(cause, properties, maxBytes);
      if (known != null) {
        return known;
      }
    }
    return new HttpOutcome.Unanswered(FailureKind.UNREACHABLE, described(error));
  }

  private static @org.jspecify.annotations.Nullable HttpOutcome known(
      Throwable cause, FetchProperties properties, int maxBytes) {
    return switch (cause) {
      case RefusedAddressException e -> failed(FailureKind.REFUSED_ADDRESS, e.getMessage());
      case UnknownHostException e ->
          failed(FailureKind.UNREACHABLE, "no host of that name: " + e.getMessage());
      case DataBufferLimitException e ->
          failed(FailureKind.TOO_LARGE, "the document has more than " + maxBytes + " bytes");
      case ReadTimeoutException e ->
          failed(
              FailureKind.TIMEOUT,
              "the server was silent for " + properties.readTimeout().toSeconds() + " s");
      case UndecodableBodyException e -> failed(FailureKind.BAD_ENCODING, e.getMessage());
      case SSLException e -> failed(FailureKind.INSECURE, e.getMessage());
      default -> null;
    };
  }

  private static HttpOutcome failed(
      FailureKind kind, @org.jspecify.annotations.Nullable String detail) {
    return new HttpOutcome.Unanswered(kind, detail == null ? kind.slug() : detail);
  }

  private static String described(Throwable error) {
    Throwable root = error;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
  }
}
