package uk.answerable.complaints.retention.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.test.Graph;

/** Closed cases come up for review to the office that deals with them, and to nobody else. */
@QuarkusTest
class RetentionIT {

    private static final String DAY = "2018-03-01";

    @Inject
    DataSource database;

    /** Other tests count the register's cases. */
    @AfterEach
    void removed() throws SQLException {
        execute("DELETE FROM complaint_case WHERE reference LIKE 'OLD-%'");
    }

    @BeforeEach
    void closedLongAgo() throws SQLException {
        insert("OLD-1", "warwickshire", "CHIEF_OFFICER", "2012-02-10");
        insert("OLD-2", "warwickshire", "CHIEF_OFFICER", "2012-02-29");
        insert("OLD-3", "warwickshire", "CHIEF_OFFICER", "2012-03-02");
        insert("OLD-4", "warwickshire", "LOCAL_POLICING_BODY", "2012-02-11");
        insert("OLD-5", "cheshire", "CHIEF_OFFICER", "2012-02-12");
    }

    @Test
    void theForceReviewsWhatItDealsWithTheLongestClosedFirst() {
        var first = reviews("psd", "first: 1");

        assertThat(first.<String>getList("data.retentionReviews.nodes.reference"))
                .containsExactly("OLD-1");
        assertThat(first.<String>get("data.retentionReviews.nodes[0].dueOn")).isEqualTo("2018-02-10");
        assertThat(first.<String>get("data.retentionReviews.nodes[0].nextStep")).isEqualTo("review");
        assertThat(first.<String>get("data.retentionReviews.nodes[0].status")).isEqualTo("M");

        var rest = reviews(
                "psd", "after: \"%s\"".formatted(first.<String>get("data.retentionReviews.pageInfo.endCursor")));
        assertThat(rest.<String>getList("data.retentionReviews.nodes.reference"))
                .containsExactly("OLD-2");
        assertThat(rest.<Boolean>get("data.retentionReviews.pageInfo.hasNextPage"))
                .isFalse();
    }

    @Test
    void aCaseAboutTheChiefOfficerIsTheOffices() {
        assertThat(reviews("reviewer", "first: 10").<String>getList("data.retentionReviews.nodes.reference"))
                .containsExactly("OLD-4");
    }

    @Test
    void nobodyElseSeesAny() {
        assertThat(Graph.anonymous().ask(query("first: 1")).<String>get("errors[0].extensions.code"))
                .isEqualTo("UNAUTHENTICATED");
        assertThat(reviews("governance", "first: 1").<String>get("errors[0].extensions.code"))
                .isEqualTo("FORBIDDEN");
        assertThat(reviews("auditor", "first: 1").<String>get("errors[0].extensions.code"))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void aBadPageIsRefused() {
        assertThat(reviews("psd", "first: 0").<String>get("errors[0].extensions.code"))
                .isEqualTo("FIRST_OUT_OF_RANGE");
        assertThat(reviews("psd", "after: \"bm90aGluZw\"").<String>get("errors[0].extensions.code"))
                .isEqualTo("INVALID_CURSOR");
    }

    private static JsonPath reviews(String office, String page) {
        return Graph.as(office).ask(query(page));
    }

    private static String query(String page) {
        return """
                { retentionReviews(force: "warwickshire", on: "%s", %s) {
                    nodes { caseId reference closedOn dueOn nextStep rule status source explanation }
                    pageInfo { hasNextPage endCursor } } }
                """.formatted(DAY, page);
    }

    private void insert(String reference, String force, String authority, String closedOn) throws SQLException {
        execute("""
                INSERT INTO complaint_case (id, reference, force, authority, regime, made_on, received_on, recorded_on,
                    finalised_on, state, reviewed_by_office, generated, version)
                VALUES ('%s', '%s', '%s', '%s', 'REGIME_2012', '2012-01-02', '2012-01-02', '2012-01-03', '%s',
                    'FINALISED', false, true, 2)
                """.formatted(Ids.next(), reference, force, authority, closedOn));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
