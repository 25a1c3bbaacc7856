package dyad.classify.framework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Reads a profile's folder: {@code profile.yaml} and the framework file that it names. */
public final class ProfileLoader {
  private static final String PROFILE_FILE = "profile.yaml";

  private ProfileLoader() {}

  /**
   * The profile in that folder.
   *
   * @throws InvalidProfileException when it cannot be used
   */
  public static Profile load(Path folder) {
    Path profileFile = folder.resolve(PROFILE_FILE);
    YamlPlace top = YamlPlace.topOf(profileFile);
    Path frameworkFile = folder.resolve(top.get("framework").text());
    Framework framework = FrameworkReader.read(frameworkFile);
    checkSides(top, framework);
    List<Path> files = new ArrayList<>(List.of(profileFile, frameworkFile));
    top.get("sides").items().stream()
        .filter(side -> side.has("actors"))
        .forEach(side -> files.add(folder.resolve(side.get("actors").text())));
    if (top.has("urdu")) {
      files.add(folder.resolve(top.get("urdu").text()));
    }
    List<NameNote> others = List.of();
    if (top.has("others")) {
      Path file = folder.resolve(top.get("others").text());
      others = NamesReader.others(file);
      files.add(file);
    }
    return new Profile(
        top.get("name").text(), top.get("version").text(), checksum(files), framework, others);
  }

  private static void checkSides(YamlPlace top, Framework framework) {
    List<String> known = framework.bilateral().sides().stream().map(SideNote::code).toList();
    for (YamlPlace side : top.get("sides").items()) {
      YamlPlace code = side.get("code");
      if (!known.contains(code.text())) {
        throw code.wrong(code.text() + " is not a side of the framework, which has " + known);
      }
    }
  }

  private static String checksum(List<Path> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files) {
        digest.update(Files.readAllBytes(file));
      }
      return "sha256:" + HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new InvalidProfileException(files.getFirst(), "", "changed while it was read", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
