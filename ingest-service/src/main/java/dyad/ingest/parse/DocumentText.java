package dyad.ingest.parse;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a document. Feeds lie about their charset, so what the bytes show comes before what is
 * said of them: a byte order mark, then bytes that are UTF-8 beyond chance, then the HTTP header,
 * then the declaration in the document, each only if the bytes fit it; else windows-1252, which
 * every byte fits.
 */
final class DocumentText {
  private static final Pattern HTTP_CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern XML_ENCODING =
      Pattern.compile("<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");
  private static final int DECLARATION = 256;
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int PIECE = 8_192;

  /** Labels that in practice mean a larger charset (WHATWG Encoding Standard). */
  private static final Map<String, String> MEANT =
      Map.of(
          "iso-8859-1", "windows-1252",
          "latin1", "windows-1252",
          "us-ascii", "windows-1252",
          "ascii", "windows-1252",
          "gb2312", "GB18030",
          "gbk", "GB18030",
          "iso-8859-9", "windows-1254");

  private final byte[] document;
  private final Charset charset;

  private DocumentText(byte[] document, Charset charset) {
    this.document = document;
    this.charset = charset;
  }

  /** The text of a document. */
  static DocumentText of(byte[] document, @Nullable String contentType) {
    return new DocumentText(document, charset(document, contentType));
  }

  /** Its beginning, without byte order marks and white space. */
  String head(int length) {
    try (Reader reader = reader()) {
      char[] head = new char[length];
      int read = reader.read(head, 0, length);
      return read <= 0 ? "" : new String(head, 0, read);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory can always be read", e);
    }
  }

  /** All of it, without byte order marks and white space at the beginning. */
  Reader reader() {
    try {
      PushbackReader reader =
          new PushbackReader(
              new BufferedReader(
                  new InputStreamReader(new ByteArrayInputStream(document), charset)));
      int next = reader.read();
      while (next == BYTE_ORDER_MARK || Character.isWhitespace(next)) {
        next = reader.read();
      }
      if (next >= 0) {
        reader.unread(next);
      }
      return reader;
    } catch (IOException e) {
      throw new UncheckedIOException("Memory can always be read", e);
    }
  }

  private static Charset charset(byte[] document, @Nullable String contentType) {
    Charset marked = byMark(document);
    if (marked != null) {
      return marked;
    }
    if (Utf8Evidence.isBeyondChance(document)) {
      return StandardCharsets.UTF_8;
    }
    Charset byHeader = named(HTTP_CHARSET, contentType == null ? "" : contentType);
    if (byHeader != null && fits(document, byHeader)) {
      return byHeader;
    }
    Charset declared = named(XML_ENCODING, head(document));
    return declared != null && fits(document, declared) ? declared : windows1252();
  }

  private static @Nullable Charset byMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, '<', 0, 0, 0)) {
      return Charset.forName("UTF-32LE");
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF) || startsWith(bytes, 0, 0, 0, '<')) {
      return Charset.forName("UTF-32BE");
    }
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    return startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0, '<')
        ? StandardCharsets.UTF_16BE
        : null;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static String head(byte[] document) {
    int length = Math.min(document.length, DECLARATION);
    return new String(document, 0, length, StandardCharsets.ISO_8859_1);
  }

  private static @Nullable Charset named(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      return null;
    }
    String label = FeedParser.lower(matcher.group(1));
    try {
      return Charset.forName(MEANT.getOrDefault(label, label));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      // A charset nobody knows says as little as none.
      return null;
    }
  }

  /** Whether every byte fits the charset. */
  private static boolean fits(byte[] document, Charset charset) {
    // By now it is known that the bytes are no UTF-16 or UTF-32, whatever is said.
    if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")) {
      return false;
    }
    CharsetDecoder strict =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.wrap(document);
    CharBuffer piece = CharBuffer.allocate(PIECE);
    CoderResult result;
    do {
      piece.clear();
      result = strict.decode(bytes, piece, true);
    } while (result.isOverflow());
    return !result.isError();
  }

  private static Charset windows1252() {
    return Charset.forName("windows-1252");
  }
}
