package dyad.search;

import static dyad.event.SourceKind.PRESS;
import static dyad.search.Sample.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

@TestInstance(Lifecycle.PER_CLASS)
class ExportIT implements RunningService {
  private static final String OURS = "source=Export IT";

  /** More than two chunks. */
  private static final int MANY = 2_345;

  @Autowired private ArticleTopic topic;
  @Autowired private SearchApi api;

  @BeforeAll
  void publishMany() {
    topic.publish(
        IntStream.range(0, MANY)
            .mapToObj(i -> ours("export-" + i, "Sample number " + i).build())
            .toList());
    topic.publish(
        article("export-odd")
            .title("=HYPERLINK(\"x\"), <script> & \"quotes\"")
            .evidence("theme:health", 0, 5)
            .source("Export odd", "PK", PRESS));
    api.awaitTotal(MANY, "/api/v1/articles?" + OURS);
    api.awaitTotal(1, "/api/v1/articles?source=Export odd");
  }

  @Test
  void csv_hasEveryArticleOnce() {
    // When
    String csv = body("/api/v1/articles/export?" + OURS);

    // Then
    List<String> ids =
        new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<java.util.Map<String, String>>readValues(csv)
                .readAll()
                .stream()
                .map(row -> row.get("id"))
                .toList();
    assertThat(ids)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, MANY).mapToObj(i -> "export-" + i).toList());
    assertThat(csv).startsWith("id,published,published_stated,title,link,source,country,");
  }

  @Test
  void jsonLines_haveLabelsWithEvidenceAndModel_butNoText() {
    // When
    String lines = body("/api/v1/articles/export?format=jsonl&source=Export odd");

    // Then
    JsonNode row = JsonMapper.builder().build().readTree(lines);
    assertThat(row.at("/evidence/0/label").asString()).isEqualTo("theme:health");
    assertThat(row.at("/model/profileChecksum").asString()).isEqualTo("sha256:00");
    assertThat(row.has("summary")).isFalse();
    assertThat(row.has("text")).isFalse();
  }

  @Test
  void cellThatBeginsLikeAFormula_staysAText() {
    assertThat(body("/api/v1/articles/export?source=Export odd"))
        .contains("\"'=HYPERLINK(\"\"x\"\"), <script> & \"\"quotes\"\"\"");
  }

  @Test
  void unknownFormat_isRefused() {
    api.get("/api/v1/articles/export?format=xls").expectStatus().isBadRequest();
  }

  @Test
  void atomFeed_isWellFormed_andUnchangedIs304() throws Exception {
    // Given
    String path = "/api/v1/articles/feed.atom?source=Export odd&q=title:quotes";

    // When
    EntityExchangeResult<byte[]> answer = api.get(path).expectBody().returnResult();

    // Then
    assertThat(answer.getResponseHeaders().getContentType()).hasToString(ATOM);
    Document atom = xml(new String(answer.getResponseBody(), StandardCharsets.UTF_8));
    assertThat(atom.getElementsByTagName("entry").getLength()).isEqualTo(1);
    assertThat(atom.getElementsByTagName("title").item(1).getTextContent())
        .isEqualTo("=HYPERLINK(\"x\"), <script> & \"quotes\"");
    assertThat(atom.getElementsByTagName("updated").getLength()).isEqualTo(2);
    api.http()
        .get()
        .uri(path)
        .header("If-None-Match", answer.getResponseHeaders().getETag())
        .exchange()
        .expectStatus()
        .isNotModified();
  }

  private static final String ATOM = "application/atom+xml;charset=UTF-8";

  @Test
  void jsonFeed_isOfVersion11() {
    // When
    JsonNode feed =
        JsonMapper.builder().build().readTree(body("/api/v1/articles/feed.json?" + OURS));

    // Then
    assertThat(feed.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(feed.path("items")).hasSize(50);
    assertThat(feed.at("/items/0/id").asString()).startsWith("urn:dyad:article:export-");
    assertThat(feed.at("/items/0/content_text").asString()).isNotBlank();
    assertThat(feed.at("/items/0/_dyad/pillar").asString()).isEqualTo("functional");
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  private String body(String path) {
    byte[] body = api.get(path).expectStatus().isOk().expectBody().returnResult().getResponseBody();
    return new String(Objects.requireNonNull(body), StandardCharsets.UTF_8);
  }

  private static Sample ours(String id, String title) {
    return article(id).title(title).summary("").source("Export IT", "PK", PRESS);
  }
}
