package dyad.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<p>One</p><p>Two</p>                      | One Two",
        "Talks &amp; trade                         | Talks & trade",
        "Talks &amp;amp; trade                     | Talks & trade",
        "&lt;b&gt;Bold&lt;/b&gt; &#8217;s          | <b>Bold</b> ’s",
        "RSS <<<Tutorial>>>                        | RSS <<<Tutorial>>>",
        "5 < 8, ticker <BIGCO> <br/>up             | 5 < 8, ticker <BIGCO> up",
        "<circle cx='1'/><o:p>x</o:p>              | x",
        "<svg><title>foo</title></svg>             | foo",
        "It&#146;s \u0093so\u0094                    | It’s “so”",
        "&lt;script&gt;alert(1)&lt;/script&gt;x    | x",
        "a <scr<script>ipt>alert(1)</scr</script>ipt> b | a",
        "&lt;img src=x onerror=alert(1)&gt;x       | x",
        "&lt;a href='javascript:x()'&gt;y          | y",
        "by <meta> tags is &lt;meta&gt; meant    | by tags is <meta> meant",
        "AT&T <unveils> plan                       | AT&T <unveils> plan",
        "x<script>alert(1)</script>y               | xy",
        "a<img src=x onerror=alert(1)>b            | a b",
        "soft\u00ADhyphen and zero\u200Bwidth      | softhyphen and zerowidth",
        "tab\tand\u00A0space                       | tab and space",
        "<![CDATA[x & y]]>                         | x & y",
        "پاکستان &nbsp; امریکہ                      | پاکستان امریکہ",
      })
  void html_becomesPlainText(String html, String expected) {
    assertThat(PlainText.ofHtml(html)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"How <b> works | How <b> works", "Talks &amp; trade | Talks & trade"})
  void plainText_keepsItsBrackets(String text, String expected) {
    assertThat(PlainText.ofText(text)).isEqualTo(expected);
  }
}
