package dyad.stack.desk;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** One tab, which keeps an eye on what the page does behind the reader's back. */
public final class DeskTab implements AutoCloseable {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final List<String> CONTRASTS = List.of("color-contrast");
  private static final Set<String> GRAVE = Set.of("serious", "critical");

  /** Generous: a machine that runs all tests at once is slow, not wrong. */
  private static final double PATIENCE_MILLIS = 90_000;

  private static final Set<String> WITHIN_THE_PAGE = Set.of("about", "blob", "data");

  private final BrowserContext context;
  private final Page page;
  private final URI desk;
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  DeskTab(BrowserContext context, URI desk) {
    this.context = context;
    this.desk = desk;
    context.setDefaultTimeout(PATIENCE_MILLIS);
    context.onRequest(this::watch);
    this.page = context.newPage();
    page.onConsoleMessage(this::watch);
    page.onPageError(error -> complaints.add("script fails: " + error));
  }

  private void watch(Request request) {
    URI asked = URI.create(request.url().replaceFirst("[?#].*", ""));
    boolean ours =
        WITHIN_THE_PAGE.contains(asked.getScheme())
            || desk.getAuthority().equals(asked.getAuthority());
    if (!ours) {
      complaints.add("asks elsewhere: " + request.url());
    }
  }

  private void watch(ConsoleMessage message) {
    if (message.type().equals("error")) {
      complaints.add("console: " + message.text());
    }
  }

  /** Opens a page of the desk; its status. */
  public int open(String path) {
    Response response = page.navigate(desk.resolve(path).toString());
    return response == null ? 0 : response.status();
  }

  /** What the reader sees. */
  public Page page() {
    return page;
  }

  /** Requests to elsewhere, errors of scripts and breaches of the Content-Security-Policy. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  /**
   * What axe finds serious or critical, with the elements at fault. In the dark only contrasts are
   * looked at, since nothing else differs from the light.
   */
  public List<String> barriers(Look look) {
    look.apply(page);
    AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
    AxeBuilder told = look.isDark() ? axe.withRules(CONTRASTS) : axe.withTags(RULES);
    return told.analyze().getViolations().stream()
        .filter(rule -> GRAVE.contains(rule.getImpact()))
        .map(rule -> look + " " + described(rule))
        .toList();
  }

  private static String described(Rule rule) {
    return rule.getNodes().stream()
        .map(node -> node.getHtml())
        .limit(3)
        .collect(Collectors.joining("\n    ", rule.getId() + ": " + rule.getHelp() + "\n    ", ""));
  }

  /** Whether the reader has to scroll sideways. */
  public boolean isTooWide(Look look) {
    look.apply(page);
    return (boolean)
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  /** Writes the whole page as a PNG. */
  public void picture(Look look, Path file) {
    look.apply(page);
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }

  @Override
  public void close() {
    context.close();
  }
}
