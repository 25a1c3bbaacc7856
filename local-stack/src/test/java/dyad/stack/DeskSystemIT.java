package dyad.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dyad.stack.RunningDemo.Demo;
import dyad.stack.desk.DeskBrowser;
import dyad.stack.desk.DeskPages;
import dyad.stack.desk.DeskTab;
import dyad.stack.desk.Look;
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

  @BeforeAll
  void startTheBrowser(Demo demo) throws Exception {
    browser = DeskBrowser.start(demo.stack().address("web"));
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
  void searchForVaccine_leadsToAnArticle_withTheEvidenceForItsLabels() {
    try (DeskTab tab = browser.open()) {
      // Given
      tab.open("/");
      Page page = tab.page();

      // When
      page.getByLabel("Search").first().fill("vaccine");
      page.keyboard().press("Enter");
      page.locator(".results h3 a").first().click();

      // Then
      assertThat(page.locator(".evidence tbody tr").count()).isPositive();
      assertThat(tab.complaints()).isEmpty();
    }
  }
}
