package dyad.ingest.profile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads {@code profile.yaml}. */
public final class ProfileReader {
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  private ProfileReader() {}

  /**
   * The profile in a folder.
   *
   * @throws InvalidProfileException when a file is missing or wrong
   */
  public static Profile read(Path directory) {
    YamlFile file = YamlFile.read(directory.resolve("profile.yaml"));
    Map<?, ?> root = file.map(file.content(), "the file");
    return new Profile(
        file.text(root.get("name"), "name"),
        sides(file, root, directory),
        directory.resolve(file.text(root.get("feeds"), "feeds")));
  }

  private static List<Profile.Side> sides(YamlFile file, Map<?, ?> root, Path directory) {
    List<Profile.Side> sides = new ArrayList<>();
    for (Object node : file.list(root.get("sides"), "sides")) {
      sides.add(side(file, file.map(node, "each of sides"), directory));
    }
    if (sides.size() != 2 || sides.get(0).code().equals(sides.get(1).code())) {
      throw file.wrong("sides", "must be two different sides");
    }
    return sides;
  }

  private static Profile.Side side(YamlFile file, Map<?, ?> node, Path directory) {
    String code = file.text(node.get("code"), "the code of a side");
    if (!COUNTRY.matcher(code).matches()) {
      throw file.wrong("the code of a side", "must be a two-letter ISO 3166-1 code: " + code);
    }
    return new Profile.Side(
        code,
        file.text(node.get("name"), "the name of side " + code),
        directory.resolve(file.text(node.get("actors"), "the actors of side " + code)));
  }
}
