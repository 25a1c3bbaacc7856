package dyad.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import dyad.stack.RunningDemo.Demo;
import dyad.stack.desk.DeskBrowser;
import dyad.stack.desk.DeskPages;
import dyad.stack.desk.DeskTab;
import dyad.stack.desk.Look;
import java.net.URI;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;

/** The reading desk over the demo, in a real browser. */
@ExtendWith(RunningDemo.class)
@Order(1)
@DisabledIfEnvironmentVariable(
    named = "DYAD_BROWSER_TESTS",
    matches = "off",
    disabledReason = "left out by DYAD_BROWSER_TESTS=off, for machines without a browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskSystemIT {
  private DeskBrowser browser;
  private URI feeds;
  private URI subscriptions;

  @BeforeAll
  void startTheBrowser(Demo demo) throws Exception {
    browser = DeskBrowser.start(demo.stack().address("web"));
    feeds = demo.stack().address("demo-feeds");
    subscriptions = demo.stack().address("search-service").resolve("/api/v1/subscriptions");
  }

  @AfterAll
  void stopTheBrowser() {
    browser.close();
  }

  @TestFactory
  Stream<DynamicTest> everyPage_isForEverybody_andKeepsToItself() {
    Set<String> pages;
    try (DeskTab tab = browser.open()) {
      pages = DeskPages.in(tab);
    }
    return pages.stream().map(path -> DynamicTest.dynamicTest(path, () -> check(path)));
  }

  private void check(String path) {
    try (DeskTab tab = browser.open()) {
      // When
      int status = tab.open(path);

      // Then
      assertThat(status).isEqualTo(200);
      assertThat(Look.ALL.stream().flatMap(look -> tab.barriers(look).stream())).isEmpty();
      assertThat(Look.ALL).noneMatch(tab::isTooWide);
      assertThat(tab.complaints()).isEmpty();
    }
  }

  @Test
  void searchForVaccine_leadsToAnArticle_withTheReasonsForItsLabels() {
    try (DeskTab tab = browser.open()) {
      // Given
      tab.open("/");
      Page page = tab.page();

      // When
      page.getByLabel("Search the archive").fill("vaccine");
      page.keyboard().press("Enter");
      page.waitForURL("**/search?q=vaccine");
      page.locator(".results h3 a").first().click();

      // Then
      assertThat(page.locator("#labels .reason").count()).isPositive();
      assertThat(page.locator(".whole mark").count()).isPositive();
      assertThat(tab.complaints()).isEmpty();
    }
  }

  @Test
  void functionalStories_leadToTheirArticles_withoutScripts() {
    try (DeskTab tab = browser.openWithoutScripts()) {
      // Given
      tab.open("/stories?pillar=functional&sort=largest");
      Page page = tab.page();

      // When
      String story = page.locator(".results h3 a").first().textContent();
      page.locator(".results h3 a").first().click();

      // Then
      assertThat(page.locator("h1").textContent()).isEqualTo(story);
      assertThat(page.locator(".results a[href^='/articles/']").count()).isGreaterThan(1);
      assertThat(page.locator(".chip.functional").count()).isPositive();
    }
  }

  @Test
  void query_becomesAnAlert() {
    try (DeskTab tab = browser.open()) {
      // Given
      tab.open("/search?q=wheat");
      Page page = tab.page();

      // When
      link(page, "Save as an alert").click();

      // Then
      assertThat(page.getByLabel("Tell me of stories").inputValue()).isEqualTo("wheat");
      assertThat(tab.complaints()).isEmpty();
    }
  }

  @Test
  void trend_hasItsNumbersAsATableAndAsAFile() {
    try (DeskTab tab = browser.open()) {
      // Given
      tab.open("/trends/balance");
      Page page = tab.page();

      // When
      APIResponse file = page.request().get("/trends/balance.csv");

      // Then
      assertThat(page.locator("figure svg").count()).isPositive();
      assertThat(page.locator("table tbody tr").count()).isPositive();
      assertThat(file.text().lines().count()).isGreaterThan(1);
      assertThat(Look.ALL.stream().flatMap(look -> tab.barriers(look).stream())).isEmpty();
      assertThat(Look.ALL).noneMatch(tab::isTooWide);
      assertThat(tab.complaints()).isEmpty();
    }
  }

  @Test
  void chart_tellsItsNumbersByArrowKeys_andIsSavedAsAPicture() {
    try (DeskTab tab = browser.open()) {
      // Given
      tab.open("/trends/balance");
      Page page = tab.page();

      // When
      page.locator(".plot").first().focus();
      page.keyboard().press("ArrowRight");
      String told = page.locator(".tip").first().textContent();
      Download picture = page.waitForDownload(() -> page.locator("[data-png]").first().click());

      // Then
      assertThat(told).contains("functional share");
      assertThat(picture.suggestedFilename()).isEqualTo("figure-balance.png");
      assertThat(tab.complaints()).isEmpty();
    }
  }

  @Test
  void educationNews_areSubscribedToByTheirExample_triedPausedAndRemoved_withoutScripts() {
    try (DeskTab tab = browser.openWithoutScripts()) {
      // Given
      tab.open("/alerts");
      Page page = tab.page();

      // When
      link(page, "Education news").click();
      button(page, "Try it on the last 30 days").click();
      String trial = page.locator(".trial").textContent();
      button(page, "Subscribe").click();
      String made = page.locator("main").textContent();
      button(page, "Pause").click();
      String paused = page.locator(".chips").textContent();
      page.getByText("Remove…").click();
      button(page, "Remove this subscription").click();

      // Then
      assertThat(trial).contains("in the last 30 days");
      assertThat(made).contains("Subscribed.", "theme:education", "Atom feed");
      assertThat(paused).contains("paused");
      assertThat(page.locator(".subscriptions").allTextContents())
          .noneMatch(text -> text.contains("Education news"));
      assertThat(tab.complaints()).isEmpty();
    }
  }

  @Test
  void secretOfAWebhook_isShownOnce() {
    try (DeskTab tab = browser.open()) {
      // Given
      tab.open("/alerts/new?name=Sanctions&query=event:SANCTION&channel=webhook");
      Page page = tab.page();
      page.getByLabel("Address to post to").fill("https://receiver.example/hook");

      // When
      button(page, "Subscribe").click();

      // Then
      assertThat(page.locator("input.secret").inputValue()).startsWith("whsec_");
      assertThat(Look.ALL.stream().flatMap(look -> tab.barriers(look).stream())).isEmpty();
      page.reload();
      assertThat(page.locator("input.secret").count()).isZero();
      assertThat(tab.complaints()).isEmpty();
    }
  }

  @Test
  void alert_isShownAsItComes() throws Exception {
    try (DeskTab tab = browser.open()) {
      // Given: a service that has an alert for the page as soon as it listens, and then hangs up.
      String made =
          Stack.post(
                  subscriptions,
                  "{\"name\":\"Live\",\"query\":\"wheat\",\"channel\":{\"type\":\"pull\"}}")
              .body()
              .path("id")
              .asString();
      Page page = tab.page();
      page.route(
          "**/stream",
          route ->
              route.fulfill(
                  new Route.FulfillOptions()
                      .setContentType("text/event-stream")
                      .setBody("event: alert\nid: al-1\ndata: {}\n\n")));

      // When
      Request asked = page.waitForRequest("**/raised", () -> tab.open("/alerts/" + made));

      // Then
      assertThat(asked.response().status()).isEqualTo(200);
    }
  }

  @Test
  void feed_isLookedAtBeforeItIsFollowed() {
    try (DeskTab tab = browser.open()) {
      // Given
      tab.open("/sources");
      Page page = tab.page();

      // When
      page.getByLabel("Address of a feed").fill(feeds + "/feeds/embassy-notes.rss.xml");
      button(page, "Look at it first").click();

      // Then
      assertThat(page.locator("main").textContent())
          .contains("entries touch both sides", "This feed is followed already");
      assertThat(page.locator("tbody tr").count()).isPositive();
      assertThat(tab.barriers(Look.ALL.getFirst())).isEmpty();
      assertThat(tab.complaints()).isEmpty();
    }
  }

  @Test
  void status_saysInWordsThatNothingWaits_andWhatRuns() {
    try (DeskTab tab = browser.open()) {
      // When
      tab.open("/status");

      // Then
      assertThat(tab.page().locator(".lead").textContent()).startsWith("All is well");
      assertThat(tab.page().locator("tbody .chip").allTextContents()).containsOnly("ready");
      assertThat(tab.page().locator("tbody").textContent()).doesNotContain("not told");
      assertThat(tab.complaints()).isEmpty();
    }
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }
}
