package dyad.stack.desk;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How a reader looks at a page.
 *
 * @param scheme light or dark
 * @param width of the window, in CSS pixels
 * @param height of the window, in CSS pixels
 */
public record Look(ColorScheme scheme, int width, int height) {
  /** A phone's window and a wide one, each light and dark. */
  public static final List<Look> ALL =
      Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
          .flatMap(scheme -> Stream.of(new Look(scheme, 390, 844), new Look(scheme, 1440, 900)))
          .toList();

  boolean isDark() {
    return scheme == ColorScheme.DARK;
  }

  void apply(Page page) {
    page.setViewportSize(width, height);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
  }

  /** Like {@code dark-390}. */
  @Override
  public String toString() {
    return scheme.name().toLowerCase(Locale.ROOT) + "-" + width;
  }
}
