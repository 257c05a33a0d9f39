package uk.answerable.performance.qualitative;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.RealParts;
import uk.answerable.performance.WithReferenceData;

/** A focus group on record, read by its office and nobody else, in an edition, and withdrawn. */
@QuarkusTest
@TestProfile(WithReferenceData.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
class QualitativeIT {

    private static final String LIST = """
        { force(code: "%s") { qualitativeExercises(first: 1) { nodes { id topic method participants small ranBy
            findings { number statement measures { code } } } pageInfo { hasNextPage } } } }
        """;
    private static final String NODES = "data.force.qualitativeExercises.nodes";

    @Test
    void onRecordInAnEditionAndWithdrawn() {
        var recorded = onRecord("analyst", "warwickshire", 8, "Updates came late");
        var id = recorded.getString("data.qualitativeExerciseRecord.exercise.id");
        assertThat(id).as(recorded.prettify()).isNotNull();
        assertThat(Graph.as("chief").ask(LIST.formatted("warwickshire")).getString(NODES + "[0].findings[0].statement"))
                .isEqualTo("Updates came late");
        for (var outside : List.of(Graph.anonymous(), Graph.as("member"), Graph.as("analyst-cheshire"))) {
            assertThat(outside.ask(LIST.formatted("warwickshire")).getList(NODES))
                    .isEmpty();
        }
        assertThat(tables()).contains("Focus group: Being kept informed");

        assertThat(withdraw("analyst-cheshire", id, "no").getString(error("Withdraw")))
                .isEqualTo("NOT_FOUND");
        assertThat(withdraw("analyst", id, " ").getString(error("Withdraw"))).isEqualTo("INVALID_INPUT");
        assertThat(withdraw("governance", id, "recorded twice")
                        .getString("data.qualitativeExerciseWithdraw.exercise.withdrawnBecause"))
                .isEqualTo("recorded twice");
        assertThat(withdraw("governance", id, "again").getString(error("Withdraw")))
                .isEqualTo("ALREADY_DONE");
        assertThat(Graph.as("analyst").ask(LIST.formatted("warwickshire")).getList(NODES))
                .isEmpty();
        assertThat(tables()).doesNotContain("Focus group: Being kept informed");
    }

    @Test
    void whatIsNotRightIsSaid() {
        assertThat(onRecord("analyst", "atlantis", 8, "Updates came late").getString(error("Record")))
                .isEqualTo("UNKNOWN_CODE");
        assertThat(onRecord("analyst", "cheshire", 8, "Updates came late").getString(error("Record")))
                .isEqualTo("FORBIDDEN");
        assertThat(onRecord("analyst", "warwickshire", 8, "Mr Example was late")
                        .getString("data.qualitativeExerciseRecord.userErrors[0].field"))
                .isEqualTo("input.findings[0].statement");
        assertThat(onRecord("member", "warwickshire", 8, "Updates came late").getString("errors[0].extensions.code"))
                .isEqualTo("FORBIDDEN");
    }

    private static List<String> tables() {
        var report = ask(
                        "analyst",
                        "reportCreate",
                        "ReportCreateInput",
                        "report { id }",
                        Map.of(
                                "force",
                                "warwickshire",
                                "title",
                                "Voices " + System.nanoTime(),
                                "marking",
                                "Official",
                                "template",
                                "PERFORMANCE_SUMMARY"))
                .getString("data.reportCreate.report.id");
        return ask(
                        "analyst",
                        "editionAssemble",
                        "EditionAssembleInput",
                        "edition { content { tables { title } } }",
                        Map.of("report", report, "month", "2019-12"))
                .getList("data.editionAssemble.edition.content.tables.title");
    }

    private static JsonPath onRecord(String signIn, String force, int participants, String statement) {
        return ask(
                signIn,
                "qualitativeExerciseRecord",
                "QualitativeExerciseRecordInput",
                "exercise { id small }",
                Map.of(
                        "force",
                        force,
                        "topic",
                        "Being kept informed",
                        "method",
                        "FOCUS_GROUP",
                        "from",
                        "2019-11-20",
                        "to",
                        "2019-11-21",
                        "participants",
                        participants,
                        "ranBy",
                        "Survey team",
                        "findings",
                        List.of(Map.of(
                                "statement",
                                statement,
                                "measures",
                                List.of("domestic_abuse_satisfaction_follow_up")))));
    }

    private static JsonPath withdraw(String signIn, String id, String reason) {
        return ask(
                signIn,
                "qualitativeExerciseWithdraw",
                "QualitativeExerciseWithdrawInput",
                "exercise { withdrawnBecause }",
                Map.of("id", id, "reason", reason));
    }

    private static JsonPath ask(String signIn, String mutation, String type, String fields, Map<String, Object> input) {
        return Graph.as(signIn)
                .ask(
                        "mutation($input: %s!) { %s(input: $input) { %s userErrors { code field message } } }"
                                .formatted(type, mutation, fields),
                        Map.of("input", input));
    }

    private static String error(String verb) {
        return "data.qualitativeExercise%s.userErrors[0].code".formatted(verb);
    }
}
