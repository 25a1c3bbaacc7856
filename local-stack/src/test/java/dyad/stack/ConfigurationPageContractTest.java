package dyad.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** docs/configuration.md names each service's settings with the defaults that they have. */
class ConfigurationPageContractTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern SETTING = Pattern.compile("\\$\\{([A-Z_]+):([^}]*)}");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| (.*?) \\|");

  @ParameterizedTest
  @EnumSource
  void page_hasTheServicesSettingsAndNoOthers(Service service) throws IOException {
    // Given
    String yaml =
        Files.readString(
            ROOT.resolve(service.directory()).resolve("src/main/resources/application.yml"));

    // When
    Map<String, String> documented = documented(service);

    // Then
    assertThat(documented).isEqualTo(settings(yaml));
  }

  private static Map<String, String> settings(String yaml) {
    return pairs(SETTING.matcher(yaml).results().toList());
  }

  private static Map<String, String> documented(Service service) throws IOException {
    String page = Files.readString(ROOT.resolve("docs/configuration.md"));
    String section = page.split("\n## " + service.directory() + "\n", 2)[1].split("\n## ", 2)[0];
    Map<String, String> rows = pairs(ROW.matcher(section).results().toList());
    rows.replaceAll((name, value) -> value.startsWith("(") ? "" : value.replace("`", ""));
    return rows;
  }

  private static Map<String, String> pairs(List<MatchResult> matches) {
    return matches.stream()
        .collect(
            Collectors.toMap(
                match -> match.group(1), match -> match.group(2), (a, b) -> a, TreeMap::new));
  }
}
