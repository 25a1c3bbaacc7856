package dyad.servers.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** Compresses documents, well or badly. */
final class Compression {
  /** Most bytes of a stored Brotli block whose length is told in 16 bits. */
  private static final int BROTLI_BLOCK = 1 << 16;

  private Compression() {}

  static byte[] damagedGzip(byte[] plain) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] bytes = out.toByteArray();
    // The length and the checksum stand at the end.
    bytes[bytes.length - 1] ^= 0x55;
    return bytes;
  }

  static byte[] deflate(byte[] plain, boolean bare) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, bare);
    try (DeflaterOutputStream stream = new DeflaterOutputStream(out, deflater)) {
      stream.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return out.toByteArray();
  }

  /**
   * A Brotli stream of uncompressed meta-blocks (RFC 7932, section 9.2): right, though no smaller.
   */
  static byte[] brotli(byte[] plain) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int at = 0; at < plain.length; at += BROTLI_BLOCK) {
      int length = Math.min(BROTLI_BLOCK, plain.length - at);
      boolean first = at == 0;
      // Window size: one bit 0 (16). ISLAST: 0. MNIBBLES: 00. MLEN - 1: 16 bits. ISUNCOMPRESSED: 1.
      int bits = first ? 1 : 0;
      long header = ((long) (length - 1) << (bits + 3)) | (1L << (bits + 19));
      for (int i = 0; i < (bits + 20 + 7) / 8; i++) {
        out.write((int) (header >> (8 * i)));
      }
      out.write(plain, at, length);
    }
    // ISLAST and ISLASTEMPTY; before any block the window size too.
    out.write(plain.length == 0 ? 0b110 : 0b11);
    return out.toByteArray();
  }
}
