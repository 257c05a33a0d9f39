package uk.answerable.acceptance.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.answerable.acceptance.RunningSuite;
import uk.answerable.kernel.test.Graph;

/** A citizen complains, in a real browser on the whole suite, with JavaScript and without; then reads what was published. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ComplaintPagesIT {

    private static final String FORCE = "/forces/warwickshire";
    private static final String STATEMENT = "Nobody came <b>back</b> to me\nafter 3 weeks & 2 letters.";

    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCitizenComplainsChecksTheAnswersAndGetsAReference(boolean javaScript) {
        var suffix = javaScript ? "" : "-html";
        try (var citizen = browser.reader(javaScript)) {
            citizen.open(FORCE);
            citizen.page.locator("a[href='" + FORCE + "/complaint']").click();
            assertThat(citizen.heading()).isEqualTo("Complain about Warwickshire Police");
            citizen.screenshot("complaint-form" + suffix);
            citizen.assertAccessible();

            citizen.page.locator("#statement").fill(STATEMENT);
            citizen.page.locator("#standing").check();
            citizen.page.locator("#name").fill("A N Other");
            citizen.page.locator("#email").fill("a.n.other@example.org");
            citizen.page.getByText("Continue").click();
            assertThat(citizen.heading()).isEqualTo("Check your answers before you send your complaint");
            assertThat(citizen.text()).contains("Nobody came <b>back</b> to me", "Recording the complaint");
            assertThat(citizen.page.url()).doesNotContain("Other", "?");
            citizen.screenshot("complaint-check" + suffix);
            citizen.assertAccessible();

            citizen.page.getByText("Change your answers").click();
            assertThat(citizen.page.locator("#statement").inputValue()).isEqualTo(STATEMENT);
            citizen.page.getByText("Continue").click();
            citizen.page.getByText("Send complaint").click();
            assertThat(citizen.heading()).isEqualTo("Complaint sent");
            var reference = citizen.page.locator(".govuk-panel__body strong").innerText();
            assertThat(citizen.text()).doesNotContain("A N Other");
            assertThat(citizen.page.context().cookies()).isEmpty();
            citizen.screenshot("complaint-sent" + suffix);
            citizen.assertAccessible();

            citizen.page.reload();
            assertThat(citizen.page.locator(".govuk-panel__body strong").innerText())
                    .isEqualTo(reference);
            assertThat(Graph.as("psd")
                            .at(RunningSuite.graph())
                            .ask(
                                    "{ complaintCases(force: \"warwickshire\", first: 100) { nodes { reference statement } } }")
                            .getString("data.complaintCases.nodes.find { it.reference == '%s' }.statement"
                                    .formatted(reference)))
                    .isEqualTo(STATEMENT);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsMissingIsListedAndEachProblemLeadsToItsField(boolean javaScript) {
        try (var citizen = browser.reader(javaScript)) {
            citizen.open(FORCE + "/complaint");
            citizen.page.getByText("Continue").click();

            assertThat(citizen.page.title()).startsWith("Error: ");
            assertThat(citizen.page.locator(".govuk-error-summary__list a").allInnerTexts())
                    .hasSizeGreaterThanOrEqualTo(2)
                    .anyMatch(problem -> problem.startsWith("What happened"))
                    .anyMatch(problem -> problem.startsWith("How it concerns you"));
            citizen.screenshot("complaint-problems" + (javaScript ? "" : "-html"));
            citizen.page.locator(".govuk-error-summary__list a").first().click();
            // The design system's script moves the focus itself, where it runs.
            assertThat(
                            javaScript
                                    ? citizen.page.locator(":focus").getAttribute("id")
                                    : citizen.page.url().replaceAll(".*#", ""))
                    .isEqualTo("statement");
            assertThat(citizen.page.locator("#statement-error").innerText()).contains("What happened");
        }
    }

    @Test
    void whatWasPublishedHasAPageOfItsOwn() {
        try (var citizen = browser.reader(true)) {
            citizen.open(FORCE + "/reports");

            assertThat(citizen.heading()).isEqualTo("Published about Warwickshire Police");
            citizen.screenshot("published");
            citizen.assertAccessible();
        }
    }
}
