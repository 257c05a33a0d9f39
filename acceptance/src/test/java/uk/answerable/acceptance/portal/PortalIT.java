package uk.answerable.acceptance.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.answerable.acceptance.RunningSuite;
import uk.answerable.kernel.test.Graph;

/** A citizen's and a panel member's visit, in a real browser on the whole suite, with JavaScript and without. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class PortalIT {

    private static final String FORCE = "/forces/warwickshire";
    private static final String AGENDA = "/meetings/WK-PCP-2020-03-16";

    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCitizenFindsTheForceItsFiguresAndAnAgenda(boolean javaScript) {
        try (var citizen = browser.reader(javaScript)) {
            citizen.open("/");
            citizen.page.locator("#main-content a[href='" + FORCE + "']").click();
            assertThat(citizen.heading()).isEqualTo("Warwickshire Police");

            var satisfaction = row(citizen, "#figures-caption", "Victim satisfaction");
            assertThat(satisfaction).contains("December 2019", "75%", "Down (-1pp) from 76% in November 2019");
            assertThat(satisfaction).contains("Not compared with December 2018");

            citizen.page.locator("a[href='" + AGENDA + "']").click();
            assertThat(citizen.heading()).isEqualTo("Meeting of Monday 16 March 2020");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/,true",
        "/,false",
        "/forces/warwickshire,true",
        "/forces/warwickshire,false",
        "/forces/cheshire,true",
        "/meetings/WK-PCP-2020-03-16,true",
        "/meetings/WK-PCP-2020-03-16,false",
        "/signed-out,true"
    })
    void everyPageIsAccessible(String path, boolean javaScript) {
        try (var citizen = browser.reader(javaScript)) {
            assertThat(citizen.open(path)).isEqualTo(200);

            citizen.screenshot("public" + path.replace('/', '-') + (javaScript ? "" : "-html"));
            citizen.assertAccessible();
        }
    }

    @Test
    void complaintTimelinessIsThatOfTheNewestMonth() {
        try (var citizen = browser.reader(false)) {
            citizen.open(FORCE);

            // Journeys of the same run handle complaints of their own: whichever month is the newest now.
            var newest = Graph.anonymous()
                    .at(RunningSuite.graph())
                    .ask("""
                    { force(code: "warwickshire") { complaintTimelinessSeries(last: 12) {
                      month recorded { total percentPrinted } finalised { total percentPrinted } } } }
                    """)
                    .<Map<String, Object>>getList("data.force.complaintTimelinessSeries")
                    .stream()
                    .filter(month -> total(month, "recorded") + total(month, "finalised") > 0)
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
            var month = YearMonth.parse((String) newest.get("month"));
            assertThat(citizen.text())
                    .contains("Complaints in "
                            + DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK)
                                    .format(month));
            for (var step : List.of("recorded", "finalised")) {
                if (total(newest, step) > 0) {
                    assertThat(row(citizen, "Complaints in", step))
                            .contains((String) share(newest, step).get("percentPrinted"));
                }
            }
        }
    }

    @Test
    void aDayBeforeTheMeetingItIsStillToCome() {
        try (var citizen = browser.reader(false)) {
            citizen.open(FORCE + "?on=2020-03-15");

            assertThat(row(citizen, "Coming meetings", "Monday 16 March 2020"))
                    .contains("10:30am", "Warwickshire Police and Crime Panel", "Shire Hall");
        }
    }

    @Test
    void theTableIsAlsoAFile() {
        try (var citizen = browser.reader(false)) {
            var file = citizen.page.request().get(FORCE + "/figures.csv");

            assertThat(file.headers().get("content-type")).startsWith("text/csv");
            assertThat(file.text().lines().skip(1))
                    .anyMatch(line -> line.contains("victim_satisfaction_whole_experience") && line.contains("75%"));
        }
    }

    @Test
    void aPackCarriesTheMarkingOfWhatItHoldsAndAnUnmarkedOneNone() {
        try (var citizen = browser.reader(false)) {
            citizen.open("/meetings/WK-PAM-2020-01-28");
            assertThat(citizen.page.locator(".portal-marking").allInnerTexts()).containsExactly("OFFICIAL", "OFFICIAL");
            citizen.assertAccessible();

            citizen.open(AGENDA);
            assertThat(citizen.page.locator(".portal-marking").count()).isZero();
        }
    }

    @Test
    void thePublicSeesOfAPrivateItemItsHeadingAndExemption() {
        try (var citizen = browser.reader(false)) {
            citizen.open(AGENDA);

            assertThat(item(citizen, "Exempt minutes"))
                    .contains("Private", "Schedule 12A", "Its heading and the exemption cited")
                    .doesNotContain("Shown to you because of your office");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMemberSignsInSeesMoreAndSignsOut(boolean javaScript) {
        try (var member = browser.reader(javaScript)) {
            member.open(AGENDA);
            member.signIn("member");

            assertThat(member.page.url()).isEqualTo(RunningSuite.portal() + AGENDA);
            assertThat(member.text())
                    .contains("Signed in as Police and Crime Panel member, Warwickshire")
                    .contains("What you can see as Police and Crime Panel member, Warwickshire");
            assertThat(item(member, "Exempt minutes")).contains("Shown to you because of your office");
            member.screenshot("member-agenda" + (javaScript ? "" : "-html"));
            member.assertAccessible();

            member.open(FORCE);
            member.assertAccessible();

            member.page.getByText("Sign out").click();
            assertThat(member.heading()).isEqualTo("You are signed out");
            member.open(AGENDA);
            assertThat(member.text()).doesNotContain("Shown to you because of your office");
        }
    }

    @Test
    void theOfficeThatThePanelScrutinisesSeesItsPrivateItemsAsHeadings() {
        try (var governance = browser.reader(true)) {
            governance.open(AGENDA);
            governance.signIn("governance");

            assertThat(governance.text()).contains("Signed in as OPCC governance officer, Warwickshire");
            assertThat(item(governance, "Exempt minutes"))
                    .contains("Its heading and the exemption cited")
                    .doesNotContain("Shown to you because of your office");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/forces/nowhere", "/meetings/WK-PCP-1999-01-01", "/nothing"})
    void whatDoesNotExistIsAPageNotFound(String path) {
        try (var citizen = browser.reader(false)) {
            assertThat(citizen.open(path)).isEqualTo(404);
            assertThat(citizen.heading()).isEqualTo("Page not found");
        }
    }

    @Test
    void thePageWorksFromTheKeyboard() {
        try (var citizen = browser.reader(true)) {
            citizen.open(FORCE);
            citizen.page.keyboard().press("Tab");

            assertThat(citizen.page.locator(":focus").textContent()).isEqualTo("Skip to main content");
            citizen.page.keyboard().press("Enter");
            assertThat(citizen.page.url()).endsWith("#main-content");
        }
    }

    private static int total(Map<String, Object> month, String step) {
        return (Integer) share(month, step).get("total");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> share(Map<String, Object> month, String step) {
        return (Map<String, Object>) month.get(step);
    }

    private static String row(Browser.Reader reader, String table, String heading) {
        var caption = table.startsWith("#")
                ? reader.page.locator(table)
                : reader.page.locator("caption").filter(new Locator.FilterOptions().setHasText(table));
        return caption.locator("xpath=..")
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(heading))
                .first()
                .innerText();
    }

    private static String item(Browser.Reader reader, String heading) {
        return row(reader, "#agenda-caption", heading);
    }
}
