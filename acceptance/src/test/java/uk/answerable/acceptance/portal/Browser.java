package uk.answerable.acceptance.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import uk.answerable.acceptance.RunningSuite;

/** Debian's own chromium, headless, for the tests of one class; without it they are skipped, and say why. */
final class Browser implements BeforeAllCallback, AfterAllCallback {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private Playwright playwright;
    private com.microsoft.playwright.Browser chromium;

    @Override
    public void beforeAll(ExtensionContext tests) {
        var why = RunningSuite.browserSkipped();
        assumeTrue(why.isEmpty(), "no browser test: " + why);
        playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(RunningSuite.chromium())
                        .setArgs(ARGUMENTS)
                        .setHeadless(true));
    }

    /** A reader who was never here before. */
    Reader reader(boolean javaScript) {
        return new Reader(context(new NewContextOptions().setJavaScriptEnabled(javaScript)), javaScript);
    }

    private BrowserContext context(NewContextOptions options) {
        return chromium.newContext(options.setBaseURL(RunningSuite.portal()).setLocale("en-GB"));
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        if (playwright != null) {
            playwright.close();
        }
    }

    /** One reader's window, and whatever the browser complained about in it. */
    final class Reader implements AutoCloseable {

        private final BrowserContext context;
        private final boolean javaScript;
        private final List<String> complaints = new ArrayList<>();
        final Page page;

        private Reader(BrowserContext context, boolean javaScript) {
            this.context = context;
            this.javaScript = javaScript;
            this.page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text());
                }
            });
            page.onPageError(complaints::add);
            page.onResponse(response -> {
                if (response.status() >= 400) {
                    complaints.add(response.status() + " " + response.url());
                }
            });
        }

        /** Status of a page of the portal that is now open. */
        int open(String path) {
            return page.navigate(path).status();
        }

        String heading() {
            return page.locator("h1").textContent().strip();
        }

        String text() {
            return page.locator("body").innerText();
        }

        void signIn(String office) {
            page.getByText("Sign in", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.locator("#username").fill(office);
            page.locator("#password").fill(office);
            page.locator("#kc-login").click();
            page.waitForURL(RunningSuite.portal() + "/**");
        }

        /** No violation of WCAG 2.2 AA or good practice, and no complaint of the browser (a refused script, say). */
        void assertAccessible() {
            var violations = javaScript ? violations(page) : violationsWithoutScripts();
            assertThat(violations).as("axe on %s", page.url()).isEmpty();
            assertThat(complaints).as("console of %s", page.url()).isEmpty();
        }

        /** The checker is a script itself: it looks at the same page with the page's own scripts kept out. */
        private List<String> violationsWithoutScripts() {
            try (var scripted = context(new NewContextOptions().setStorageState(context.storageState()))) {
                var html = page.content();
                scripted.route("**/*.js", Route::abort);
                // The answer to a form has no address of its own: what stands on the page is looked at.
                scripted.route(
                        page.url(),
                        route -> route.fulfill(new FulfillOptions()
                                .setContentType("text/html; charset=utf-8")
                                .setBody(html)));
                var same = scripted.newPage();
                same.navigate(page.url());
                return violations(same);
            }
        }

        private static List<String> violations(Page page) {
            return new AxeBuilder(page)
                    .withTags(RULES).analyze().getViolations().stream()
                            .map(rule -> rule.getId() + ": "
                                    + rule.getNodes().stream()
                                            .map(node -> node.getHtml())
                                            .collect(Collectors.joining(" | ")))
                            .toList();
        }

        void screenshot(String name) {
            page.screenshot(new ScreenshotOptions()
                    .setPath(SCREENSHOTS.resolve(name + ".png"))
                    .setFullPage(true));
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
