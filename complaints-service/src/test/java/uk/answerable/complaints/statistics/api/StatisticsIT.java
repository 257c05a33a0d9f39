package uk.answerable.complaints.statistics.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.answerable.complaints.Casework;
import uk.answerable.complaints.Statements;
import uk.answerable.kernel.calendar.Pause;
import uk.answerable.kernel.calendar.WorkingDays;
import uk.answerable.kernel.test.Graph;

/** Statistics as each reader sees them, counted from real cases in the database. */
@QuarkusTest
class StatisticsIT {

    private static final String FORCE = "west-mercia";
    private static final String QUERY = """
            query ($forces: [_Any!]!, $period: String!) {
              _entities(representations: $forces) { ... on PoliceForce {
                complaintStatistics(period: $period) { period firstDay lastDay complete smallCountsWithheld generatedCases
                  figures { code value { printed number numerator reason spread { cases mean median longest } }
                    samePeriodLastYear { printed reason } }
                  tables { code rows { code label count samePeriodLastYear } } } } } }
            """;

    private final Casework psd = new Casework(Graph.asClient("force-west-mercia"), FORCE);
    private final WorkingDays workingDays = WorkingDays.ofEnglandAndWales();

    @Test
    void theFamiliesOfAQuarterAreCountedFromTheCases() {
        // Over Easter and both May holidays of 2023.
        for (int i = 0; i < 5; i++) {
            var outside = psd.outside("2023-04-03", "2023-04-04");
            psd.finalised(outside, "2023-04-12", "RESOLVED", "EXPLANATION");
        }
        var suspended = psd.recorded("2023-04-06", "2023-04-12", "LOCAL_INVESTIGATION");
        psd.step(suspended, "suspendComplaint", "ComplaintStep", Map.of("on", "2023-04-24"));
        psd.step(suspended, "resumeComplaint", "ComplaintStep", Map.of("on", "2023-05-09"));
        psd.finalised(suspended, "2023-06-30", "SERVICE_NOT_ACCEPTABLE", "LEARNING_FROM_REFLECTION");
        var before = psd.recorded("2022-06-01", "2022-06-06", "OTHERWISE_THAN_BY_INVESTIGATION");
        psd.finalised(before, "2022-06-20", "SERVICE_ACCEPTABLE", "NO_FURTHER_ACTION");

        var own = statistics(Graph.asClient("force-west-mercia"), "2023/24 Q1");
        assertThat(printed(own, "cases_logged")).isEqualTo("6");
        assertThat(printed(own, "recorded_under_schedule_3")).isEqualTo("16.7%");
        assertThat(printed(own, "resolved_outside_schedule_3")).isEqualTo("100.0%");
        assertThat(printed(own, "learning_from_reflection")).isEqualTo("16.7%");
        assertThat(printed(own, "led_to_review")).isEqualTo("0.0%");
        assertThat(spread(own, "days_to_finalise_outside_schedule_3", "cases")).isEqualTo(5);
        assertThat(spread(own, "days_to_finalise_outside_schedule_3", "longest"))
                .isEqualTo(workingDays.between(LocalDate.of(2023, 4, 3), LocalDate.of(2023, 4, 12)));
        assertThat(spread(own, "days_to_finalise_local_investigation", "longest"))
                .isEqualTo(workingDays.between(LocalDate.of(2023, 4, 6), LocalDate.of(2023, 6, 30)));
        assertThat(spread(own, "days_to_finalise_local_investigation_unsuspended", "longest"))
                .isEqualTo(workingDays.between(
                        LocalDate.of(2023, 4, 6),
                        LocalDate.of(2023, 6, 30),
                        List.of(new Pause(LocalDate.of(2023, 4, 24), LocalDate.of(2023, 5, 9)))));
        assertThat(own.<String>get(figure("cases_logged") + ".samePeriodLastYear.printed"))
                .isEqualTo("1");
        assertThat(own.<Integer>get(row("allegation_category", "A1") + ".count"))
                .isEqualTo(1);
        assertThat(own.<Boolean>get("smallCountsWithheld")).isFalse();
        assertThat(own.<Boolean>get("complete")).isTrue();

        var open = statistics(Graph.anonymous(), "2023/24 Q1");
        assertThat(printed(open, "cases_logged")).isEqualTo("6");
        assertThat(printed(open, "recorded_under_schedule_3")).isEqualTo("-");
        assertThat(open.<Object>get(figure("days_to_finalise_local_investigation") + ".value.spread"))
                .isNull();
        assertThat(open.<Object>get(row("allegation_category", "A1") + ".count"))
                .isNull();
        assertThat(open.<Object>get(row("allegation_category", "A4") + ".count"))
                .isNull();
        assertThat(open.<Boolean>get("smallCountsWithheld")).isTrue();
        assertThat(statistics(Graph.as("psd"), "2023/24 Q1").<Boolean>get("smallCountsWithheld"))
                .isTrue();
    }

    @Test
    void reviewsAreCountedByTheBodyWhoseTheyAre() {
        var office = new Casework(Graph.as("psd"), "warwickshire");
        var complaint = office.recorded("2024-08-01", "2024-08-05", "OTHERWISE_THAN_BY_INVESTIGATION");
        office.finalised(complaint, "2024-08-12", "SERVICE_ACCEPTABLE", "EXPLANATION");
        office.step(complaint, "provideOutcome", "ComplaintStep", Map.of("on", "2024-08-15"));
        var reviewer = Graph.as("reviewer");
        var applied = reviewer.ask(
                "mutation ($input: ApplyForReviewInput!) { applyForReview(input: $input) { review { id } userErrors { message } } }",
                Map.of(
                        "input",
                        Map.of(
                                "force", "warwickshire",
                                "caseReference", complaint.reference(),
                                "sentTo", "LOCAL_POLICING_BODY",
                                "receivedOn", "2024-08-22")));
        reviewer.ask(
                "mutation ($input: DecideReviewInput!) { decideReview(input: $input) { userErrors { message } } }",
                Map.of(
                        "input",
                        Map.of(
                                "id",
                                applied.getString("data.applyForReview.review.id"),
                                "on",
                                "2024-09-26",
                                "reasonableAndProportionate",
                                false)));
        var seen = statistics(Graph.as("reviewer"), "2024/25 Q2", "warwickshire");
        assertThat(printed(seen, "reviews_received_office")).isEqualTo("1");
        assertThat(printed(seen, "reviews_completed_office")).isEqualTo("1");
        assertThat(printed(seen, "not_reasonable_office")).isEqualTo("100.0%");
        assertThat(printed(seen, "led_to_review")).isEqualTo("100.0%");
        // The bank holiday of 26 August is no working day.
        assertThat(spread(seen, "days_to_review_office", "longest")).isEqualTo(24);
        assertThat(printed(seen, "reviews_received_independent")).isEqualTo("0");
    }

    @Test
    void aCaseAboutTheChiefOfficersOwnConductIsInNoFigureOfTheForce() {
        var recorded = Graph.as("reviewer")
                .ask(
                        "mutation ($input: RecordComplaintInput!) { recordComplaint(input: $input) {"
                                + " complaintCase { id } userErrors { message } } }",
                        Map.of(
                                "input",
                                Map.of(
                                        "force", "warwickshire",
                                        "receivedOn", "2024-05-01",
                                        "recordedOn", "2024-05-02",
                                        "reason", "COMPLAINANT_WISHES",
                                        "chiefOfficersOwnConduct", true)));
        assertThat(recorded.getString("data.recordComplaint.complaintCase.id")).isNotNull();
        assertThat(printed(statistics(Graph.as("psd"), "2024/25 Q1", "warwickshire"), "cases_logged"))
                .isEqualTo("0");
    }

    @Test
    void aFamilyIsOneStatementHoweverManyForces() {
        try (var statements = new Statements()) {
            Graph.anonymous().ask("""
                    { _entities(representations: [{__typename: "PoliceForce", code: "cheshire"},
                        {__typename: "PoliceForce", code: "west-mercia"}, {__typename: "PoliceForce", code: "warwickshire"}]) {
                      ... on PoliceForce { code complaintStatistics(period: "2019/20 Q3") { figures { code } } } } }
                    """);
            assertThat(statements.count()).isEqualTo(4);
        }
    }

    @Test
    void thePeriodThatIsNotOverIsNotHeldAgainstAWholeOne() {
        var seen = statistics(Graph.anonymous(), "2099/00 Q1");
        assertThat(seen.<Boolean>get("complete")).isFalse();
        assertThat(seen.<String>get(figure("cases_logged") + ".samePeriodLastYear.reason"))
                .contains("not over");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023/24", "2023/25 Q1", "", "Q1"})
    void whatIsNoPeriodIsRefused(String period) {
        var answer = Graph.anonymous().ask(QUERY, Map.of("forces", forces(FORCE), "period", period));
        assertThat(answer.<String>get("errors[0].extensions.code")).isEqualTo("INVALID_INPUT");
    }

    private static JsonPath statistics(Graph reader, String period) {
        return statistics(reader, period, FORCE);
    }

    private static JsonPath statistics(Graph reader, String period, String force) {
        var answer = reader.ask(QUERY, Map.of("forces", forces(force), "period", period));
        assertThat(answer.<Object>get("errors")).as(answer.prettify()).isNull();
        return answer.setRootPath("data._entities[0].complaintStatistics");
    }

    private static List<Map<String, String>> forces(String force) {
        return List.of(Map.of("__typename", "PoliceForce", "code", force));
    }

    private static String figure(String code) {
        return "figures.find { it.code == '%s' }".formatted(code);
    }

    private static String row(String table, String code) {
        return "tables.find { it.code == '%s' }.rows.find { it.code == '%s' }".formatted(table, code);
    }

    private static String printed(JsonPath statistics, String code) {
        return statistics.get(figure(code) + ".value.printed");
    }

    private static Integer spread(JsonPath statistics, String code, String part) {
        return statistics.get(figure(code) + ".value.spread." + part);
    }
}
