package uk.answerable.acceptance.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.acceptance.RunningSuite;

/**
 * The rooms of scrutiny on the whole suite: a citizen who follows a question from the figure to what was never answered,
 * and a member who prepares for Monday's panel.
 */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class RoomsIT {

    private static final String FORCE = "/forces/warwickshire";
    private static final String REPORT = FORCE + "/scrutiny/WK-OPCC-SCRUTINY-Q3-2019-20";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void aCitizenFollowsAFigureToTheQuestionAndItsAnswer() {
        try (var citizen = browser.reader(false)) {
            citizen.open(FORCE);
            follow(citizen, "Victim satisfaction: whole experience");

            assertThat(citizen.heading()).isEqualTo("Victim satisfaction: whole experience");
            assertThat(citizen.text())
                    .contains("75%")
                    .containsSubsequence("Request to the force 2", "Claim in dispute", "Answer of the force 1.4");
            citizen.assertAccessible();

            follow(citizen, "How it is questioned");
            assertThat(citizen.text()).contains("7 requests, 7 answered; 2 asks of its text not answered");
            citizen.assertAccessible();

            follow(citizen, "OPCC Performance Scrutiny, Q3 2019/20");
            assertThat(citizen.text())
                    .containsSubsequence("Request 2: Victim satisfaction", "Answer 1.4")
                    .containsSubsequence("Asked in the text and not answered", "Violence with injury");
            citizen.screenshot("public-scrutiny-report");
            citizen.assertAccessible();
        }
    }

    @Test
    void aSearchForViolenceFindsWhatWasAskedAndNotAnswered() {
        try (var citizen = browser.reader(true)) {
            citizen.open("/search");
            citizen.page.locator("#q").fill("violence");
            citizen.page.locator("#force").selectOption("warwickshire");
            citizen.page.locator("form button").click();

            assertThat(citizen.text())
                    .contains("Found for “violence”", "Asked and not answered: Violence with injury explanation");
            citizen.assertAccessible();
        }
    }

    @Test
    void aJournalistSeesWhichDecisionsAreNotThere() {
        try (var journalist = browser.reader(false)) {
            journalist.open(FORCE + "/decisions");

            assertThat(journalist.text())
                    .contains("20110-20114")
                    .contains("exempt under section 43 of the Freedom of Information Act 2000");
            journalist.assertAccessible();
        }
    }

    @Test
    void aPlaceInAListThatThereIsNotIsToldAsSuch() {
        try (var citizen = browser.reader(false)) {
            assertThat(citizen.open(FORCE + "/decisions?after=nowhere")).isEqualTo(400);

            assertThat(citizen.heading()).isEqualTo("The address is not understood");
            assertThat(citizen.text()).contains("reached by the links below it");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/forces/warwickshire/questions,Questions to Warwickshire Police and its answers",
        "/forces/warwickshire/publication-duties?on=2020-03-16,'What must be published, and what is missing'",
        "/meetings/WK-PCP-2020-02-03/topics/a,Budget and precept",
        "/bodies/warwickshire-pcp,Warwickshire Police and Crime Panel",
        "/bodies/warwickshire-pcp/programme,Work programme",
        "/bodies/warwickshire-pcp/follow-up,Recommendations and reviews",
        "/bodies/warwickshire-pam,Warwickshire Performance Accountability Meeting",
        "/bodies/cheshire-sb,Cheshire Scrutiny Board",
        "/search,Search",
    })
    void everyRoomIsAccessibleAndShowsNoCode(String path, String heading) {
        try (var citizen = browser.reader(true)) {
            assertThat(citizen.open(path)).isEqualTo(200);

            assertThat(citizen.heading()).isEqualTo(heading);
            assertThat(citizen.page.locator("main").innerText()).doesNotContainPattern("\\b[A-Z]{2,}_[A-Z0-9_]{2,}\\b");
            citizen.screenshot("public" + path.replaceAll("[^a-z0-9]+", "-"));
            citizen.assertAccessible();
        }
    }

    @Test
    void aMemberPreparesForTheNextPanel() {
        try (var member = browser.reader(false)) {
            member.open("/prepare?on=2020-03-01");
            member.page.locator("#username").fill("member");
            member.page.locator("#password").fill("member");
            member.page.locator("#kc-login").click();
            member.page.waitForURL(RunningSuite.portal() + "/**");
            // Where one signs in at a page for offices, the day it is seen from is not kept.
            member.open("/prepare?on=2020-03-01");
            follow(member, "Monday 16 March 2020: Warwickshire Police and Crime Panel");

            assertThat(member.heading()).isEqualTo("Prepare for Monday 16 March 2020");
            assertThat(member.text())
                    .containsSubsequence("Carried over from earlier meetings", "Improve precept consultation", "open")
                    .containsSubsequence("Asked and not answered", "Violence with injury")
                    .contains("put together as a pack", "Private items on the agendas of the Warwickshire");
            assertThat(member.text()).doesNotContain("What signals propose", "warwickshire-pcp");
            member.screenshot("member-preparation");
            member.assertAccessible();

            member.open("/meetings/WK-PCP-2020-03-16");
            follow(member, "Prepare for this meeting");
            assertThat(member.heading()).isEqualTo("Prepare for Monday 16 March 2020");
            member.open("/meetings/CH-SB-2020-08-12");
            assertThat(member.text()).doesNotContain("Prepare for this meeting");

            member.open(REPORT);
            assertThat(member.text()).doesNotContain("Your work in hand");
        }
    }

    @Test
    void preparationIsForThoseWhoSitInABodyOrServeIt() {
        try (var analyst = new Visitor(RunningSuite.portal())) {
            assertThat(analyst.signIn("analyst").get("/prepare").statusCode()).isEqualTo(403);
        }
        try (var member = new Visitor(RunningSuite.portal())) {
            assertThat(member.signIn("member").get("/prepare").statusCode()).isEqualTo(200);
        }
    }

    private static void follow(Browser.Reader reader, String words) {
        reader.page
                .locator("a")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }
}
