package dyad.ingest.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import reactor.core.publisher.Flux;

/**
 * How a body is compressed (RFC 9110, section 8.4.1). What the body looks like counts for more than
 * what the server says: some say nothing, some say gzip of a plain text.
 */
enum ContentCoding {
  /** Not at all. */
  IDENTITY {
    @Override
    InputStream open(byte[] body) {
      return new ByteArrayInputStream(body);
    }
  },
  /** RFC 1952. */
  GZIP {
    @Override
    InputStream open(byte[] body) throws IOException {
      return new GZIPInputStream(new ByteArrayInputStream(body));
    }
  },
  /** RFC 1950, or RFC 1951 as some servers misread the name. */
  DEFLATE {
    @Override
    InputStream open(byte[] body) {
      boolean zlib = body.length > 1 && (body[0] & 0x0f) == 8 && isHeader(body[0], body[1]);
      return new InflaterInputStream(new ByteArrayInputStream(body), new Inflater(!zlib));
    }
  },
  /** RFC 7932. */
  BROTLI {
    @Override
    InputStream open(byte[] body) throws IOException {
      return new BrotliInputStream(new ByteArrayInputStream(body));
    }
  };

  /** What to ask for. */
  static final String ACCEPTED = "gzip, br";

  private static final int CHUNK = 64 * 1024;

  /**
   * The coding of a body.
   *
   * @param said the header in lower case, empty when there was none
   * @throws UndecodableBodyException when it is one that we cannot undo
   */
  static ContentCoding of(String said, byte[] body, String host) {
    if (isGzip(body)) {
      return GZIP;
    }
    return switch (said) {
      case "", "identity", "gzip", "x-gzip" -> IDENTITY;
      case "deflate" -> DEFLATE;
      case "br" -> BROTLI;
      default ->
          throw new UndecodableBodyException(
              host + " compressed by '" + said + "', which nobody asked for", null);
    };
  }

  abstract InputStream open(byte[] body) throws IOException;

  /** The body decompressed, bit by bit as it is asked for. */
  Flux<byte[]> decoded(byte[] body) {
    return Flux.generate(
        () -> opened(body),
        (in, sink) -> {
          try {
            byte[] chunk = in.readNBytes(CHUNK);
            if (chunk.length == 0) {
              sink.complete();
            } else {
              sink.next(chunk);
            }
          } catch (IOException e) {
            sink.error(damaged(e));
          }
          return in;
        },
        ContentCoding::close);
  }

  private InputStream opened(byte[] body) {
    try {
      return open(body);
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  private static UndecodableBodyException damaged(IOException e) {
    return new UndecodableBodyException("the compressed document is damaged: " + e.getMessage(), e);
  }

  private static boolean isGzip(byte[] body) {
    return body.length > 2 && Arrays.equals(body, 0, 3, new byte[] {0x1f, (byte) 0x8b, 8}, 0, 3);
  }

  /** The check of RFC 1950, section 2.2. */
  private static boolean isHeader(byte first, byte second) {
    return (((first & 0xff) << 8) | (second & 0xff)) % 31 == 0;
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException("a stream over memory cannot fail to close", e);
    }
  }
}
