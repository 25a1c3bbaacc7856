package dyad.search.export;

import dyad.search.language.InvalidParameterException;
import dyad.search.query.ExportedArticle;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** The forms in which articles are taken away, in UTF-8. */
public enum ExportFormat {
  /** A table with a header (RFC 4180). */
  CSV("text/csv", "csv"),
  /** One JSON object a line. */
  JSONL("application/jsonl", "jsonl");

  private static final CsvMapper CSV_MAPPER = CsvMapper.builder().build();
  private static final CsvSchema COLUMNS = CSV_MAPPER.schemaFor(ExportedArticle.Row.class);
  private static final ObjectWriter ROWS =
      CSV_MAPPER.writer(COLUMNS.withoutHeader().withLineSeparator("\r\n"));
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String mediaType;
  private final String suffix;

  ExportFormat(String mediaType, String suffix) {
    this.mediaType = mediaType;
    this.suffix = suffix;
  }

  /** The format of that name; null is CSV. */
  public static ExportFormat of(@Nullable String name) {
    return switch (name) {
      case null -> CSV;
      case "csv" -> CSV;
      case "jsonl" -> JSONL;
      default ->
          throw new InvalidParameterException("format", "format must be csv or jsonl: " + name);
    };
  }

  /** Its media type. */
  public String mediaType() {
    return mediaType;
  }

  /** The ending of a file's name. */
  public String suffix() {
    return suffix;
  }

  /** What stands before the first article. */
  String head() {
    return this == CSV ? String.join(",", COLUMNS.getColumnNames()) + "\r\n" : "";
  }

  /** The articles, each on a line of its own. */
  String lines(List<ExportedArticle> articles) {
    return articles.stream().map(this::line).collect(Collectors.joining());
  }

  private String line(ExportedArticle article) {
    return this == CSV
        ? ROWS.writeValueAsString(article.row())
        : JSON.writeValueAsString(article) + "\n";
  }
}
