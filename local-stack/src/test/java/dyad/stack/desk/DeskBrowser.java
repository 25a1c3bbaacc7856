package dyad.stack.desk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.util.Map;

/** A browser without a window, for the reading desk at one address. */
public final class DeskBrowser implements AutoCloseable {
  private final Playwright playwright;
  private final Browser browser;
  private final URI desk;

  private DeskBrowser(Playwright playwright, Browser browser, URI desk) {
    this.playwright = playwright;
    this.browser = browser;
    this.desk = desk;
  }

  /** Starts the browser that is installed here. */
  public static DeskBrowser start(URI desk) {
    BrowserType.LaunchOptions installed =
        new BrowserType.LaunchOptions().setExecutablePath(BrowserProgram.find());
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new DeskBrowser(playwright, playwright.chromium().launch(installed), desk);
  }

  /** A new tab with nothing remembered from any other. */
  public DeskTab open() {
    return new DeskTab(browser.newContext(options()), desk);
  }

  /** A new tab in which no script runs. */
  public DeskTab openWithoutScripts() {
    return new DeskTab(browser.newContext(options().setJavaScriptEnabled(false)), desk);
  }

  private Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setBaseURL(desk.toString())
        .setTimezoneId("Asia/Karachi")
        .setLocale("en-GB");
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
