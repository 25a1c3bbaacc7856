package dyad.ingest.parse;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8; bytes that break its rules are taken for windows-1252, which they mostly are. */
final class Utf8Text {
  private Utf8Text() {}

  static String decode(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0 ? text : mended(bytes);
  }

  private static String mended(byte[] bytes) {
    CharsetDecoder strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = strict.decode(in, out, true);
    while (result.isError()) {
      byte[] broken = new byte[result.length()];
      in.get(broken);
      out.put(new String(broken, Label.windows1252()));
      result = strict.decode(in, out, true);
    }
    return out.flip().toString();
  }
}
