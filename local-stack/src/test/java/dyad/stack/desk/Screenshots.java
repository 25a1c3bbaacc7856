package dyad.stack.desk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** Takes pictures of every page, light and dark, on a phone and in a wide window. */
public final class Screenshots {
  private Screenshots() {}

  /** Arguments: the desk's address, the folder for the pictures, and which pages if not all. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    try (DeskBrowser browser = DeskBrowser.start(URI.create(arguments[0]));
        DeskTab tab = browser.open()) {
      List<String> chosen = List.of(arguments).subList(2, arguments.length);
      Collection<String> pages = chosen.isEmpty() ? DeskPages.in(tab) : chosen;
      pages.forEach(path -> take(tab, path, folder));
      System.out.println(
          pages.size() + " pages, " + Look.ALL.size() + " pictures of each, in " + folder);
    }
  }

  private static void take(DeskTab tab, String path, Path folder) {
    tab.open(path);
    Look.ALL.forEach(look -> tab.picture(look, folder.resolve(name(path) + "-" + look + ".png")));
  }

  /** Stories and articles have ids in their addresses, which differ from run to run. */
  private static String name(String path) {
    String name = path.replaceFirst("^/", "").replaceFirst("^(article|storie)s/.*", "$1");
    return name.isEmpty() ? "today" : name.replaceFirst("^storie$", "story").replace('/', '-');
  }
}
