package dyad.ingest.fetch;

import dyad.ingest.fetch.FetchOutcome.FailureKind;
import io.netty.handler.codec.compression.DecompressionException;
import io.netty.handler.timeout.ReadTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.springframework.core.io.buffer.DataBufferLimitException;

/** Says in plain words what a client's exception means. */
final class FetchFailures {
  private FetchFailures() {}

  static FetchOutcome timeout(Duration total) {
    return new FetchOutcome.Failed(
        FailureKind.TIMEOUT, "no complete answer within " + total.toSeconds() + " s");
  }

  static FetchOutcome of(Throwable error, FetchProperties properties) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      FetchOutcome known = known(cause, properties);
      if (known != null) {
        return known;
      }
    }
    return new FetchOutcome.Failed(FailureKind.UNREACHABLE, described(error));
  }

  private static @org.jspecify.annotations.Nullable FetchOutcome known(
      Throwable cause, FetchProperties properties) {
    return switch (cause) {
      case RefusedAddressException e -> failed(FailureKind.REFUSED_ADDRESS, e.getMessage());
      case UnknownHostException e ->
          failed(FailureKind.UNREACHABLE, "no host of that name: " + e.getMessage());
      case DataBufferLimitException e ->
          failed(
              FailureKind.TOO_LARGE,
              "the document has more than " + properties.maxSize().toBytes() + " bytes");
      case ReadTimeoutException e ->
          failed(
              FailureKind.TIMEOUT,
              "the server was silent for " + properties.readTimeout().toSeconds() + " s");
      case DecompressionException e -> failed(FailureKind.BAD_ENCODING, badGzip(e));
      case ZipException e -> failed(FailureKind.BAD_ENCODING, badGzip(e));
      case SSLException e -> failed(FailureKind.INSECURE, e.getMessage());
      default -> null;
    };
  }

  private static String badGzip(Exception e) {
    return "the compressed document is damaged: " + e.getMessage();
  }

  private static FetchOutcome failed(
      FailureKind kind, @org.jspecify.annotations.Nullable String detail) {
    return new FetchOutcome.Failed(kind, detail == null ? kind.slug() : detail);
  }

  private static String described(Throwable error) {
    Throwable root = error;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
  }
}
