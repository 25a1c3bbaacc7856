package dyad.classify.model;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which model to label by.
 *
 * @param folder the model's folder, empty for the folder {@code model} of the profile
 */
@ConfigurationProperties("dyad.model")
public record ModelProperties(String folder) {

  /** The folder of the model, for a profile in that folder. */
  public Path in(Path profile) {
    return folder.isBlank() ? profile.resolve("model") : Path.of(folder);
  }
}
