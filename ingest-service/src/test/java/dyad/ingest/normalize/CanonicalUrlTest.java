package dyad.ingest.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {
  private static final URI BASE = URI.create("https://outlet.example/feeds/all.xml");

  @ParameterizedTest
  @CsvSource({
    "HTTPS://Outlet.Example:443/A/B, https://outlet.example/A/B",
    "http://outlet.example:80, http://outlet.example/",
    "http://outlet.example:8080/, http://outlet.example:8080/",
    "../news/1, https://outlet.example/news/1",
    "//other.example/x, https://other.example/x",
    "/x?utm_source=rss&id=7&fbclid=q&UTM_Medium=z, https://outlet.example/x?id=7",
    "/x?gclid=1#top, https://outlet.example/x",
    "/two words|x?q=%zz, https://outlet.example/two%20words%7Cx?q=%25zz",
    "/پاک, https://outlet.example/%D9%BE%D8%A7%DA%A9",
    "http://詹姆斯.example/é, http://xn--8ws00zhy3a.example/%C3%A9",
    "http://news_desk.example/1, http://news_desk.example/1",
    "https://user:secret@outlet.example/x, https://outlet.example/x",
  })
  void link_hasOneForm(String link, String expected) {
    assertThat(CanonicalUrl.of(BASE, link)).contains(URI.create(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "mailto:a@b.example",
        "http://",
        "http://[x"
      })
  void otherThanWebAddress_isNone(String link) {
    assertThat(CanonicalUrl.of(BASE, link)).isEmpty();
  }
}
