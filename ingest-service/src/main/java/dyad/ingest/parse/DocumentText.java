package dyad.ingest.parse;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

  private final byte[] document;
  private final List<String> problems = new ArrayList<>();

  private DocumentText(byte[] document) {
    this.document = document;
  }

  /**
   * The text of a document, without byte order marks and white space at its beginning.
   *
   * @param contentType the header, null when there was none
   * @param problems where to add that the document is not in the charset it is said to be in
   */
  static String decode(byte[] document, @Nullable String contentType, List<String> problems) {
    DocumentText text = new DocumentText(document);
    Charset charset = text.charset(contentType);
    problems.addAll(text.problems);
    String decoded =
        charset.equals(StandardCharsets.UTF_8)
            ? Utf8Text.decode(document)
            : new String(document, charset);
    int start = 0;
    while (start < decoded.length() && isBlank(decoded.charAt(start))) {
      start++;
    }
    return decoded.substring(start);
  }

  private static boolean isBlank(char c) {
    return c == BYTE_ORDER_MARK || c == 0 || Character.isWhitespace(c);
  }

  private Charset charset(@Nullable String contentType) {
    Charset marked = byMark(document);
    if (marked != null) {
      return marked;
    }
    Label byHeader = Label.in(HTTP_CHARSET, contentType == null ? "" : contentType);
    Label declared = Label.in(XML_ENCODING, head(document));
    Charset found = charset(byHeader, declared);
    Label said = byHeader == null ? declared : byHeader;
    if (said != null && !found.equals(said.charset())) {
      problems.add("says it is in %s but is in %s".formatted(said.name(), found.name()));
    }
    return found;
  }

  private Charset charset(@Nullable Label byHeader, @Nullable Label declared) {
    Label said = byHeader == null ? declared : byHeader;
    boolean isUtf8 = said == null || StandardCharsets.UTF_8.equals(said.charset());
    if (Utf8Evidence.isBeyondChance(document, isUtf8)) {
      return StandardCharsets.UTF_8;
    }
    for (Label label : new @Nullable Label[] {byHeader, declared}) {
      if (label != null && label.charset() != null && fits(document, label.charset())) {
        return label.charset();
      }
    }
    return isAscii(document) ? StandardCharsets.UTF_8 : Label.windows1252();
  }

  private static boolean isAscii(byte[] document) {
    for (byte b : document) {
      if (b < 0) {
        return false;
      }
    }
    return true;
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
    if (startsWith(bytes, 0x4C, 0x6F, 0xA7, 0x94)) {
      return ebcdic(bytes);
    }
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    return startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0, '<')
        ? StandardCharsets.UTF_16BE
        : null;
  }

  /** An EBCDIC document says which it is in letters that all of them share. */
  private static Charset ebcdic(byte[] bytes) {
    Charset latin = Charset.forName("IBM037");
    int length = Math.min(bytes.length, DECLARATION);
    Label declared = Label.in(XML_ENCODING, new String(bytes, 0, length, latin));
    return declared == null || declared.charset() == null ? latin : declared.charset();
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
}
