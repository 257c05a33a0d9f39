package uk.answerable.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.performance.EditionSteps.assembled;
import static uk.answerable.performance.EditionSteps.content;
import static uk.answerable.performance.EditionSteps.create;
import static uk.answerable.performance.EditionSteps.error;
import static uk.answerable.performance.EditionSteps.report;
import static uk.answerable.performance.EditionSteps.step;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.RealParts;

/** Editions of the performance summary on the figures of source 004: assembled, commented, checked, signed off. */
@QuarkusTest
@TestProfile(WithReferenceData.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
class EditionIT {

    private static final String FEWER =
            "{hate_crime_offences_incidents:warwickshire:2019-12} were recorded, a decrease on November.";

    @Test
    void theSummaryOfDecemberIsAssembledInAFewReads() {
        var report = report("Reads");

        CountingSessions.READS.set(0);
        var edition = assembled(report, "2019-12");

        assertThat(CountingSessions.READS.get())
                .as("report, latest edition, peers, calendar, recurring exceptions, focus groups, figures")
                .isEqualTo(7);
        var content = content(Graph.as("analyst"), edition);
        assertThat(content.getList("data.reportEdition.content.summary")).hasSize(28);
        assertThat(content.getString("data.reportEdition.content.summary.find { it.topic == 'hate-crime' }.data"))
                .isEqualTo("43 in 2019-12; decrease on 2019-11 (76); below the monthly average (71)");
        assertThat(content.getList("data.reportEdition.content.tables.title", String.class))
                .contains("Crime breakdown", "Districts: Rugby", "Crime outcomes");
        assertThat(content.getString("data.reportEdition.marking")).isEqualTo("OFFICIAL");
    }

    @Test
    void anEditionOfAMomentBeforeTheFiguresWereKnownHasNone() {
        var answer = step(
                "analyst",
                "editionAssemble",
                Map.of("report", report("Early"), "month", "2019-12", "asKnownAt", "2020-02-01T09:00:00Z"));

        assertThat(content(Graph.as("analyst"), answer.getString("data.editionAssemble.edition.id"))
                        .getList("data.reportEdition.content.summary"))
                .isEmpty();
    }

    @Test
    void nobodyElseSeesOrChangesWhatIsNotPublished() {
        var report = report("Closed");
        var edition = assembled(report, "2019-12");

        for (var other : List.of(Graph.anonymous(), Graph.as("analyst-cheshire"), Graph.as("member"))) {
            assertThat(content(other, edition).<Object>get("data.reportEdition"))
                    .isNull();
            assertThat(other.ask("{ performanceReport(id: \"%s\") { title } }".formatted(report))
                            .<Object>get("data.performanceReport"))
                    .isNull();
        }
        assertThat(error(
                        step("analyst-cheshire", "editionComment", comment(edition, "hate-crime", "Fewer.", 1)),
                        "editionComment"))
                .isEqualTo("NOT_FOUND");
        assertThat(error(
                        step("analyst-cheshire", "editionAssemble", Map.of("report", report, "month", "2019-12")),
                        "editionAssemble"))
                .isEqualTo("NOT_FOUND");
        assertThat(step("analyst", "editionSignOff", Map.of("edition", edition)).getString("errors[0].extensions.code"))
                .isEqualTo("FORBIDDEN");
        assertThat(content(Graph.as("chief"), edition).getString("data.reportEdition.state"))
                .isEqualTo("ASSEMBLED");
    }

    @Test
    void commentaryIsBoundCheckedAcceptedAndSignedOff() {
        var edition = assembled(report("Commented"), "2019-12");

        var written = step("analyst", "editionComment", comment(edition, "hate-crime", FEWER, 1));
        assertThat(written.getString("data.editionComment.edition.state")).isEqualTo("DRAFTED");
        assertThat(error(
                        step("governance", "editionComment", comment(edition, "hate-crime", "Fewer.", 1)),
                        "editionComment"))
                .isEqualTo("VERSION_CONFLICT");
        step(
                "analyst",
                "editionComment",
                comment(edition, "robbery", "Robbery fell to {robbery:warwickshire:2019-12}.", 2));

        var content = content(Graph.as("analyst"), edition);
        assertThat(content.getString("data.reportEdition.commentary.find { it.topic == 'hate-crime' }.printed"))
                .isEqualTo("43 were recorded, a decrease on November.");
        List<Map<String, String>> findings = content.getList("data.reportEdition.findings");
        assertThat(findings)
                .anySatisfy(found ->
                        assertThat(found).containsEntry("topic", "robbery").containsEntry("kind", "direction word"));

        var refused = step("governance", "editionSignOff", Map.of("edition", edition));
        assertThat(refused.getList("data.editionSignOff.userErrors")).hasSameSizeAs(findings);
        assertThat(error(refused, "editionSignOff")).isEqualTo("WRONG_STATE");

        step(
                "analyst",
                "editionComment",
                comment(edition, "robbery", "Robbery rose to {robbery:warwickshire:2019-12}.", 3));
        for (var found : new ArrayList<>(findings)) {
            step(
                    "analyst",
                    "editionFindingAccept",
                    Map.of("edition", edition, "finding", found.get("id"), "reason", "Known to the board"));
        }
        assertThat(step("governance", "editionSignOff", Map.of("edition", edition))
                        .getString("data.editionSignOff.edition.state"))
                .isEqualTo("SIGNED_OFF");
        assertThat(error(step("commissioner", "editionSignOff", Map.of("edition", edition)), "editionSignOff"))
                .isEqualTo("ALREADY_DONE");
        assertThat(error(
                        step("analyst", "editionComment", comment(edition, "robbery", "More.", null)),
                        "editionComment"))
                .isEqualTo("WRONG_STATE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{no_such:warwickshire:2019-12} | no measure of this code",
                "{robbery:warwickshire:1999-12} | no such figure",
                "<script>alert(1)</script> | plain text",
            })
    void commentaryThatCannotStandIsRefusedWithTheReason(String text, String why) {
        var edition = assembled(report("Refused " + why), "2019-12");

        var refused = step("analyst", "editionComment", comment(edition, "robbery", text, null));

        assertThat(refused.getString("data.editionComment.userErrors[0].field")).isEqualTo("input.text");
        assertThat(refused.getString("data.editionComment.userErrors[0].message"))
                .contains(why);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-13, INVALID_INPUT",
        "2019/21 Q3, INVALID_INPUT",
        "week ending 2099-12-06, DATE_IN_FUTURE",
        "December, INVALID_INPUT",
        "2099-12, DATE_IN_FUTURE"
    })
    void aPeriodThatIsNoneOrNotOverIsRefused(String month, String code) {
        var refused = step("analyst", "editionAssemble", Map.of("report", report("Month " + month), "month", month));

        assertThat(error(refused, "editionAssemble")).isEqualTo(code);
        assertThat(refused.getString("data.editionAssemble.userErrors[0].field"))
                .isEqualTo("input.month");
    }

    @Test
    void anotherMonthWaitsUntilTheEditionIsOutAndTheSameIsAssembledAnew() {
        var report = report("Again");
        var edition = assembled(report, "2019-11");

        assertThat(error(
                        step("analyst", "editionAssemble", Map.of("report", report, "month", "2019-12")),
                        "editionAssemble"))
                .isEqualTo("WRONG_STATE");
        var again = step("analyst", "editionAssemble", Map.of("report", report, "month", "2019-11"));
        assertThat(again.getString("data.editionAssemble.edition.id")).isEqualTo(edition);
        assertThat(again.getInt("data.editionAssemble.edition.version")).isEqualTo(2);
    }

    @Test
    void reportsAndEditionsComeInPages() {
        for (var title : List.of("Page one", "Page two", "Page three")) {
            assembled(report(title), "2019-12");
        }
        var first = page(null);
        assertThat(first.getList("data.performanceReports.nodes.title")).hasSize(2);
        assertThat(first.getBoolean("data.performanceReports.pageInfo.hasNextPage"))
                .isTrue();
        assertThat(first.getInt("data.performanceReports.nodes[0].editions.nodes[0].number"))
                .isEqualTo(1);
        var second = page(first.getString("data.performanceReports.pageInfo.endCursor"));
        assertThat(second.getList("data.performanceReports.nodes.title"))
                .doesNotContainAnyElementsOf(first.getList("data.performanceReports.nodes.title"));
        assertThat(page("bm90").getString("errors[0].extensions.code")).isEqualTo("INVALID_CURSOR");
    }

    @Test
    void aReportIsSetUpOnceWithAMarkingOfTheList() {
        report("Twice");

        assertThat(error(create("Twice", "OFFICIAL"), "reportCreate")).isEqualTo("ALREADY_DONE");
        assertThat(error(create("Never", "PRIVATE"), "reportCreate")).isEqualTo("UNKNOWN_CODE");
        assertThat(error(Graph.as("analyst-cheshire").ask("""
                                mutation { reportCreate(input: {force: "warwickshire", title: "x", marking: "OFFICIAL",
                                    template: THEMATIC}) { userErrors { code } } }
                                """), "reportCreate")).isEqualTo("FORBIDDEN");
    }

    private static JsonPath page(String after) {
        return Graph.as("analyst").ask("""
                query($after: String) { performanceReports(force: "warwickshire", first: 2, after: $after) {
                  nodes { title editions(first: 1) { nodes { number } } } pageInfo { hasNextPage endCursor } } }
                """, after == null ? Map.of() : Map.of("after", after));
    }

    private static Map<String, Object> comment(String edition, String topic, String text, Integer version) {
        var input = new HashMap<String, Object>(Map.of("edition", edition, "topic", topic, "text", text));
        input.put("expectedVersion", version);
        return input;
    }
}
