package dyad.web.methodology;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The framework in use, as classifier-service serves it.
 *
 * @param profile its profile
 * @param profileVersion and that one's version
 * @param checksum of the profile's files
 * @param framework the labels
 */
public record FrameworkAnswer(
    String profile, String profileVersion, String checksum, Framework framework) {

  /**
   * The labels.
   *
   * @param title of the framework
   * @param bilateral what counts as bilateral
   * @param pillars both
   * @param themes of both pillars
   * @param events event types
   */
  public record Framework(
      String title,
      Bilateral bilateral,
      List<Label> pillars,
      List<Label> themes,
      List<Label> events) {

    /** The themes of a pillar. */
    public List<Label> themesOf(String pillar) {
      return themes.stream().filter(theme -> pillar.equals(theme.pillar)).toList();
    }
  }

  /**
   * What counts as bilateral.
   *
   * @param definition in words
   */
  public record Bilateral(String definition) {}

  /**
   * A label.
   *
   * @param label its code
   * @param pillar of a theme, else null
   * @param title for people
   * @param definition what it means
   * @param scope what is in and what is out, null where it needs no saying
   */
  public record Label(
      String label,
      @Nullable String pillar,
      String title,
      String definition,
      @Nullable Scope scope) {}

  /**
   * The bounds of a label.
   *
   * @param includes what is in
   * @param excludes what is out
   * @param example a headline that has it
   * @param nearMiss one that has not
   */
  public record Scope(
      @Nullable String includes,
      @Nullable String excludes,
      @Nullable String example,
      @Nullable String nearMiss) {}
}
