package dyad.web.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.web.Recorded;
import dyad.web.trend.Trends;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class DocumentTest {

  @Test
  void everyTrend_hasItsAnchorInTheDocumentation() {
    var page = Jsoup.parse(Document.of("methodology.md").html());

    // When
    var anchors = page.select("[id]").eachAttr("id");

    // Then
    assertThat(anchors)
        .containsAll(
            Recorded.answer("trends.json", Trends.Listing.class).trends().stream()
                .map(Trends.Known::name)
                .toList());
  }

  @Test
  void section_isWhatStandsUnderItsHeading() {
    Document text =
        Document.ofText("# T\n\n## One\n\nfirst\n\n### Part\n\nsecond\n\n## Two\n\nthird");

    // When
    Element section = Jsoup.parse(text.section("One")).body();

    // Then
    assertThat(section.text()).isEqualTo("One first Part second");
    assertThat(section.selectFirst("h3").id()).isEqualTo("one");
  }

  @Test
  void markup_staysText_andLinksToFilesAreLeftOut() {
    Document text =
        Document.ofText(
            "<img src=x onerror=alert(1)> [a file](../x.md) [here](#one) [js](javascript:1)");

    // When
    Element body = Jsoup.parse(text.html()).body();

    // Then
    assertThat(body.select("img")).isEmpty();
    assertThat(body.text()).isEqualTo("<img src=x onerror=alert(1)> a file here js");
    assertThat(body.select("a").eachAttr("href")).containsExactly("#one");
  }

  @Test
  void bothSectionsOnLabels_areThere() {
    Document labelling = Document.of("labelling.md");

    assertThat(labelling.section("How good it is")).contains("<table tabindex");
    assertThat(labelling.section("Known weaknesses")).contains("<li>");
  }
}
