package dyad.classify.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.classify.Profiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands with the model that the project ships. */
class CommandsTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @TempDir private Path folder = Path.of("");

  /** What a command wrote. */
  private record Ended(int status, List<String> out, String err) {}

  @Test
  void classify_answersEachLineInOrder_andDoesNotLookAtLabels() throws IOException {
    String title = "\"title\":\"US gives Pakistan 4 million vaccine doses\"";
    String wrong =
        ",\"labels\":{\"bilateral\":false,\"pillar\":\"none\",\"themes\":[],\"event\":\"none\"}";
    Path file = write("{\"id\":\"a\"," + title + "}\n{\"id\":\"b\"," + title + wrong + "}\n");

    // When
    Ended ended = run("classify", file.toString());

    // Then
    assertThat(ended.status).isZero();
    assertThat(ended.out).hasSize(2);
    JsonNode first = MAPPER.readTree(ended.out.getFirst());
    JsonNode second = MAPPER.readTree(ended.out.getLast());
    assertThat(first.path("id").asString()).isEqualTo("a");
    assertThat(first.path("labels").path("bilateral").asBoolean()).isTrue();
    assertThat(first.path("labels").path("themes").get(0).asString()).isEqualTo("health");
    assertThat(first.path("scores").path("event:AID").asDouble()).isPositive();
    assertThat(second.path("labels")).isEqualTo(first.path("labels"));
    assertThat(second.path("scores")).isEqualTo(first.path("scores"));
  }

  @Test
  void explanation_holdsEvidenceDealingAndNearestItems() throws IOException {
    Path file = write("{\"id\":\"a\",\"title\":\"US envoy praises Pakistan's flood relief\"}\n");

    // When
    Ended ended = run("classify", "--explain", file.toString());

    // Then
    JsonNode answer = MAPPER.readTree(ended.out.getFirst());
    assertThat(answer.path("evidence").size()).isPositive();
    assertThat(answer.path("similar").size()).isPositive();
    assertThat(answer.path("dealing").path("initiator").asString()).isEqualTo("US");
  }

  @Test
  void linesThatHoldNoItem_areAnsweredWithTheirNumberAndReason() throws IOException {
    byte[] junk = new byte[400];
    new Random(7).nextBytes(junk);
    String lines =
        new String(junk, StandardCharsets.ISO_8859_1).replace('\n', ' ').replace('\r', ' ')
            + "\n\n{\"id\":\"x\",\"title\":\"\",\"summary\":\"\"}\n"
            + "{\"id\":\"big\",\"title\":\"US, Pakistan talk\",\"summary\":\""
            + "trade ".repeat(170_000)
            + "\"}\n{\"id\":\"rtl\",\"title\":\"امریکہ اور پاکستان 🤝🇵🇰\"}\n";

    // When
    Ended ended = run("classify", write(lines).toString());

    // Then
    assertThat(ended.status).isZero();
    assertThat(ended.out).hasSize(5);
    assertThat(ended.out.get(0)).contains("\"line\":1,\"error\":\"is no JSON");
    assertThat(ended.out.get(1)).contains("\"line\":2,\"error\"");
    assertThat(ended.out.get(2)).contains("title and summary are both missing or blank");
    assertThat(ended.out.get(3)).contains("\"id\":\"big\",\"labels\"");
    assertThat(ended.out.get(4)).contains("\"id\":\"rtl\",\"labels\"");
    assertThat(ended.err).contains("line 1: is no JSON", "line 3: title and summary");
  }

  @Test
  void evaluate_measuresAndTellsOfLinesLeftOut() throws IOException {
    Path file =
        write(
            "{\"id\":\"a\",\"title\":\"US gives Pakistan 4 million vaccine doses\",\"labels\":"
                + "{\"bilateral\":true,\"pillar\":\"functional\",\"primary\":\"functional\","
                + "\"themes\":[\"health\"],\"event\":\"AID\"}}\n{}\n");

    // When
    Ended ended = run("evaluate", file.toString(), "--json");

    // Then
    JsonNode figures = MAPPER.readTree(String.join("\n", ended.out));
    assertThat(figures.path("n").asInt()).isEqualTo(1);
    assertThat(figures.path("bilateral").path("f1").asDouble()).isEqualTo(1);
    assertThat(figures.path("pillar").path("functionalF1").asDouble()).isEqualTo(1);
    assertThat(figures.path("themes").path("microF1").asDouble()).isEqualTo(1);
    assertThat(figures.path("event").path("quadAccuracy").isNumber()).isTrue();
    assertThat(figures.path("calibration").path("ece").isNumber()).isTrue();
    assertThat(ended.err).contains("line 2 left out");
  }

  @Test
  void missingFile_isTold() {
    // When
    Ended ended = run("classify", folder.resolve("none.jsonl").toString());

    // Then
    assertThat(ended.status).isEqualTo(1);
    assertThat(ended.err).contains("none.jsonl");
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("items.jsonl"), text);
  }

  private static Ended run(String command, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commands =
        ClassifierCommands.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true));
    List<String> all = new java.util.ArrayList<>(List.of(command));
    all.addAll(List.of("--profile", Profiles.US_PAKISTAN.toString()));
    all.addAll(List.of(args));
    int status = commands.execute(all.toArray(String[]::new));
    return new Ended(status, out.toString().lines().toList(), err.toString());
  }
}
