package dyad.ingest.parse;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DocumentTextTest {
  private static final String URDU = "<a>پاکستان اور امریکہ</a>";
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @Test
  void utf8UnderLatin1Label_isUtf8() {
    assertThat(text(URDU.getBytes(UTF_8), "text/xml; charset=iso-8859-1")).isEqualTo(URDU);
  }

  @Test
  void windowsBytesUnderUtf8Label_areWindows() {
    String text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><a>Zeya’s “visit”</a>";

    assertThat(text(text.getBytes(WINDOWS), null)).isEqualTo(text);
  }

  @Test
  void byteOrderMark_beatsEveryLabel() {
    byte[] bytes = ("\uFEFF" + URDU).getBytes(UTF_16LE);

    assertThat(text(bytes, "text/xml; charset=utf-8")).isEqualTo(URDU);
  }

  @Test
  void utf16WithoutMark_isRecognised() {
    assertThat(text("<a>b</a>".getBytes(UTF_16LE), null)).isEqualTo("<a>b</a>");
  }

  @Test
  void oneDamagedByteInUtf8_doesNotFlipTheCharset() {
    byte[] bytes = URDU.getBytes(UTF_8);
    bytes[1] = (byte) 0xFF;

    assertThat(text(bytes, null)).endsWith("امریکہ</a>");
  }

  @Test
  void declaredCharset_isUsedWhenTheBytesFit() {
    String text = "<?xml version='1.0' encoding='windows-1256'?><a>پاکستان</a>";

    assertThat(text(text.getBytes(Charset.forName("windows-1256")), "text/xml")).isEqualTo(text);
  }

  @Test
  void unknownCharset_saysNothing() {
    assertThat(text("<a>é</a>".getBytes(WINDOWS), "text/xml; charset=x-bogus"))
        .isEqualTo("<a>é</a>");
  }

  @Test
  void twoByteOrderMarks_areBothDropped() {
    assertThat(text("\uFEFF\uFEFF<a/>".getBytes(UTF_8), null)).isEqualTo("<a/>");
  }

  @Test
  void damagedByteInUtf8_isTakenForWindows() {
    byte[] bytes = (URDU + "Zeya?s").getBytes(UTF_8);
    bytes[bytes.length - 2] = (byte) 0x92;

    assertThat(text(bytes, null)).isEqualTo(URDU + "Zeya’s");
  }

  @Test
  void utf32AndEbcdic_areRecognised() {
    String text = "<?xml version='1.0' encoding='IBM1047'?><a>b</a>";

    assertThat(text(text.getBytes(Charset.forName("UTF-32LE")), null)).isEqualTo(text);
    assertThat(text(text.getBytes(Charset.forName("IBM1047")), null)).isEqualTo(text);
  }

  @Test
  void lyingLabel_isToldAsAProblem() {
    List<String> problems = new ArrayList<>();

    DocumentText.decode(URDU.getBytes(UTF_8), "text/xml; charset=iso-8859-1", problems);

    assertThat(problems).containsExactly("says it is in iso-8859-1 but is in UTF-8");
  }

  private static String text(byte[] document, @Nullable String contentType) {
    return DocumentText.decode(document, contentType, new ArrayList<>());
  }
}
