package dyad.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlCharactersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a & b                  | a &amp; b",
        "AT&T                   | AT&amp;T",
        "?a=1&b=2               | ?a=1&amp;b=2",
        "&amp; &eacute; &#65;   | &amp; &eacute; &#65;",
        "a&#8;b&#x1F;c&#xFFFF;d | abcd",
        "&#1link                | &amp;#1link",
        "&#xD800; &#x10FFFF;    | ' &#x10FFFF;'",
        "&#; &#x; &;            | &amp;#; &amp;#x; &amp;;",
        "x\u0000\u000By\uFFFE   | xy",
        "<![CDATA[a & b]]> & c  | <![CDATA[a & b]]> &amp; c",
        "<![CDATA[a & b         | <![CDATA[a & b",
        "&                      | &amp;",
      })
  void whatXmlForbids_isGone(String document, String expected) {
    assertThat(XmlCharacters.clean(document)).isEqualTo(expected);
  }
}
