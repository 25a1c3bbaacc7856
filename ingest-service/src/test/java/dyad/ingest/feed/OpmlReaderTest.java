package dyad.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dyad.event.FeedOptions;
import dyad.event.FeedOptions.Following;
import dyad.event.Publisher;
import dyad.event.SourceKind;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpmlReaderTest {
  private static final URI LIST = URI.create("http://lists.example/demo/feeds.opml");

  @Test
  void outline_isAFeedWithItsPublisherAndCategories() {
    List<ListedFeed> feeds =
        read(
            """
            <opml version="2.0"><body><outline text="Official"><outline text="Embassies">
              <outline text="Embassy" xmlUrl="feeds/embassy.xml" publisher="U.S. Embassy"
                country="US" kind="official" language="en" sides="US PK"/>
            </outline></outline></body></opml>
            """);

    assertThat(feeds)
        .containsExactly(
            new ListedFeed(
                URI.create("http://lists.example/demo/feeds/embassy.xml"),
                "Embassy",
                new Publisher("U.S. Embassy", "US", SourceKind.OFFICIAL),
                List.of("Official", "Embassies"),
                "en",
                new FeedOptions(Following.ON, List.of("US", "PK"), false, null, null)));
  }

  @Test
  void feedTwice_isOne() {
    String outline = "<outline text='A' xmlUrl='http://outlet.example/f'/>";

    assertThat(read("<opml><body>" + outline + outline + "</body></opml>")).hasSize(1);
  }

  @Test
  void longList_isReadWhole() {
    String outlines =
        IntStream.range(0, 20_000)
            .mapToObj(
                i -> "<outline text='A &amp; B' xmlUrl='http://o.example/f?a=1&amp;b=" + i + "'/>")
            .collect(Collectors.joining());

    assertThat(read("<opml><body>" + outlines + "</body></opml>")).hasSize(20_000);
  }

  @Test
  void attributeNames_countInAnyCaseAndCategoryFilesWhatNoOutlineDoes() {
    ListedFeed feed =
        read("""
                <opml><body><outline TITLE="A" XMLURL="http://o.example/f" category="/Press/Wire,/X"
                  FULLTEXT="true" paused="true"/></body></opml>
                """)
            .get(0);

    assertThat(feed.title()).isEqualTo("A");
    assertThat(feed.categories()).containsExactly("Press", "Wire");
    assertThat(feed.options())
        .isEqualTo(new FeedOptions(Following.PAUSED, List.of(), true, null, null));
  }

  @Test
  void wrongOutline_isToldWithItsLineAndStopsNoOther() {
    List<Outline> outlines =
        OpmlReader.outlines(
            LIST,
            """
            <opml><body>
            <outline text="Bad" xmlUrl="gopher://o.example/"/>
            <outline text="Good" xmlUrl="http://o.example/f"/>
            </body></opml>
            """
                .getBytes(StandardCharsets.UTF_8));

    assertThat(outlines).hasSize(2).last().isInstanceOf(Outline.Listed.class);
    assertThat(outlines.get(0))
        .isInstanceOfSatisfying(
            Outline.Unusable.class,
            bad -> {
              assertThat(bad.line()).isEqualTo(2);
              assertThat(bad.reason()).startsWith("url must be");
            });
  }

  @Test
  void outlinesWithinOutlinesWithoutEnd_areRefused() {
    String deep = "<outline text='A'>".repeat(100) + "</outline>".repeat(100);

    assertThatExceptionOfType(InvalidOpmlException.class)
        .isThrownBy(() -> read("<opml><body>" + deep + "</body></opml>"))
        .withMessageContaining("more than 32 deep");
  }

  @Test
  void entities_areNeverExpanded() {
    String bomb = "<!DOCTYPE opml [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>";

    assertThatExceptionOfType(InvalidOpmlException.class)
        .isThrownBy(() -> read(bomb + "<opml><body>&a;</body></opml>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<rss/>                                  | is no OPML",
        "<opml><body>                            | is ill-formed XML",
        "<opml><body><outline text='A' xmlUrl='http://o.example/' country='Pakistan'/></body></opml> | feed 'A': publisher.country must be",
        "<opml><body><outline text='A' xmlUrl='http://o.example/' kind='blog'/></body></opml> | feed 'A': kind",
        "<opml><body><outline text='A' xmlUrl='ftp://o.example/'/></body></opml> | feed 'A': url must be",
        "<opml><body><outline text='A' xmlUrl='http://o x/'/></body></opml> | feed 'A': xmlUrl is no address",
      })
  void wrongList_isRefusedWithLineAndReason(String opml, String complaint) {
    assertThatExceptionOfType(InvalidOpmlException.class)
        .isThrownBy(() -> read(opml))
        .withMessageStartingWith(LIST + " line 1: ")
        .withMessageContaining(complaint);
  }

  @Test
  void profilesOwnList_canBeRead() throws IOException {
    Path file = Path.of("../profiles/us-pakistan/feeds.opml");

    List<ListedFeed> feeds = OpmlReader.read(file.toUri(), Files.readAllBytes(file));

    assertThat(feeds).hasSizeGreaterThanOrEqualTo(30).allMatch(feed -> feed.language() != null);
    assertThat(feeds)
        .extracting(feed -> feed.publisher().kind())
        .contains(
            SourceKind.PRESS,
            SourceKind.AGENCY,
            SourceKind.OFFICIAL,
            SourceKind.THINK_TANK,
            SourceKind.ORGANISATION);
    assertThat(feeds).anyMatch(feed -> feed.options().sides().equals(List.of("US", "PK")));
  }

  @Test
  void feedId_isReadableAndTheSameForHttpAndHttps() {
    assertThat(FeedId.of(URI.create("https://www.dawn.com/feeds/home")))
        .startsWith("dawn-com-")
        .isEqualTo(FeedId.of(URI.create("http://WWW.dawn.com:80/feeds/home")))
        .isNotEqualTo(FeedId.of(URI.create("https://www.dawn.com/feeds/world")));
  }

  private static List<ListedFeed> read(String opml) {
    return OpmlReader.read(LIST, opml.getBytes(StandardCharsets.UTF_8));
  }
}
