package dyad.classify.api;

import dyad.classify.framework.Framework;
import dyad.classify.framework.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the framework in use: what each label means and which phrases speak for it. */
@RestController
class FrameworkController {
  private final FrameworkAnswer answer;

  FrameworkController(Profile profile) {
    answer =
        new FrameworkAnswer(
            profile.name(), profile.version(), profile.checksum(), profile.framework());
  }

  /**
   * The framework and the profile it belongs to.
   *
   * @param profile the profile's name
   * @param profileVersion the profile's version
   * @param checksum the one that every label's stamp names
   * @param framework all of it
   */
  record FrameworkAnswer(
      String profile, String profileVersion, String checksum, Framework framework) {}

  @GetMapping("/api/v1/framework")
  FrameworkAnswer framework() {
    return answer;
  }
}
