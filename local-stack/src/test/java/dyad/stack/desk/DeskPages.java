package dyad.stack.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The pages of the desk, as a reader finds them: by its links. */
public final class DeskPages {
  private static final List<String> ONE_OF_EACH =
      List.of("main a[href^='/articles/']", "main a[href^='/stories/']");

  private DeskPages() {}

  /** Every page that the navigation leads to, and the first story and article shown. */
  public static Set<String> in(DeskTab tab) {
    tab.open("/");
    Set<String> pages = new LinkedHashSet<>(List.of("/"));
    pages.addAll(links(tab, "header a[href^='/'], nav a[href^='/']"));
    for (String path : List.copyOf(pages)) {
      tab.open(path);
      ONE_OF_EACH.forEach(kind -> links(tab, kind).stream().limit(1).forEach(pages::add));
    }
    return pages;
  }

  private static List<String> links(DeskTab tab, String selector) {
    return tab.page().locator(selector).all().stream()
        .map(link -> link.getAttribute("href"))
        .filter(href -> !href.contains("?") && !href.contains("#"))
        .distinct()
        .toList();
  }
}
