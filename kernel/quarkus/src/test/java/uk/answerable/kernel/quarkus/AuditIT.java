package uk.answerable.kernel.quarkus;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.kernel.test.AsOwner;
import uk.answerable.kernel.test.RealParts;
import uk.answerable.kernel.test.Tokens;

/** The audit trail on a real database: chained, signed, and nobody's to change. */
@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        initArgs = @ResourceArg(name = "service", value = "kerneltest"),
        restrictToAnnotatedClass = true)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AuditIT {

    private static final int SUBJECTS = 300;
    private static final int WRITERS = 8;

    @Inject
    DataSource database;

    @Inject
    Sessions sessions;

    @Inject
    AuditTrail audit;

    @Test
    @Order(1)
    void manySubjectsAtOnceAreChainedWhoeverElseAppends() throws Throwable {
        var scope = Scope.ofService("calendar", MatrixFile.get());
        var ids = IntStream.range(0, SUBJECTS).mapToObj(i -> "subject-" + i).toList();
        var writers = IntStream.range(0, WRITERS)
                .mapToObj(i -> sessions.write(session -> i % 2 == 0
                        ? audit.append(session, scope, "read", "Note", ids.reversed(), "list")
                        : audit.append(session, scope, "read", "Note", ids.get(i), "one")))
                .toList();

        VertxContextSupport.subscribeAndAwait(() -> Uni.join().all(writers).andFailFast());

        assertThat(count("SELECT count(*) FROM audit.breaks()")).isZero();
        assertThat(count("SELECT count(*) FROM audit.entry WHERE detail = 'list'"))
                .isEqualTo((long) SUBJECTS * WRITERS / 2);
        assertThat(count("SELECT count(*) FROM audit.entry WHERE subject_id = 'subject-7' AND office = 'calendar'"))
                .isEqualTo(WRITERS / 2 + 1);
    }

    @Test
    @Order(2)
    void theAuditTrailIsChainedAndShowsTampering() throws SQLException {
        change("2", "audited");
        given().auth()
                .oauth2(Tokens.of("auditor"))
                .get("/api/v1/audit/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true));

        assertThatThrownBy(() -> execute("UPDATE audit.entry SET office = 'somebody else'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute("INSERT INTO audit.entry SELECT * FROM audit.entry"))
                .hasMessageContaining("permission denied");

        await().atMost(10, SECONDS)
                .untilAsserted(() -> assertThat(
                                count(
                                        "SELECT count(*) FROM audit.head h WHERE h.seq > 0 AND NOT EXISTS"
                                                + " (SELECT 1 FROM audit.checkpoint c WHERE c.partition = h.partition AND c.seq = h.seq)"))
                        .isZero());

        rewriteTheEndOfAPartition();
        // Every hash follows from the one before again; only the signature knows.
        assertThat(count("SELECT count(*) FROM audit.breaks()")).isZero();
        given().auth()
                .oauth2(Tokens.of("auditor"))
                .get("/api/v1/audit/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(false));

        tamper();
        assertThat(count("SELECT count(*) FROM audit.breaks()")).isPositive();
        given().auth()
                .oauth2(Tokens.of("member"))
                .get("/api/v1/audit/verification")
                .then()
                .statusCode(403);
    }

    /** As somebody who owns the whole database would: change the last entry and mend every hash after it. */
    private void rewriteTheEndOfAPartition() throws SQLException {
        asAuditRole(
                "UPDATE audit.entry e SET office = 'nobody' FROM audit.head h"
                        + " WHERE e.partition = h.partition AND e.seq = h.seq",
                "UPDATE audit.entry e SET hash = audit.hash_of(coalesce((SELECT p.hash FROM audit.entry p"
                        + " WHERE p.partition = e.partition AND p.seq = e.seq - 1), sha256('answerable'::bytea)), e)"
                        + " FROM audit.head h WHERE e.partition = h.partition AND e.seq = h.seq",
                "UPDATE audit.head h SET hash = e.hash FROM audit.entry e"
                        + " WHERE e.partition = h.partition AND e.seq = h.seq",
                "UPDATE audit.checkpoint c SET hash = e.hash FROM audit.entry e"
                        + " WHERE e.partition = c.partition AND e.seq = c.seq");
    }

    /** As somebody with the audit role's own rights would, past the trigger. */
    private void tamper() throws SQLException {
        asAuditRole("UPDATE audit.entry SET office = 'somebody else' WHERE seq = 1");
    }

    private void asAuditRole(String... statements) throws SQLException {
        try (var connection = AsOwner.connect();
                var statement = connection.createStatement()) {
            statement.execute("SET ROLE \"" + AsOwner.auditRole() + "\"");
            for (var table : List.of("audit.entry", "audit.checkpoint")) {
                statement.execute("ALTER TABLE " + table + " DISABLE TRIGGER unchangeable");
            }
            for (var sql : statements) {
                statement.execute(sql);
            }
            for (var table : List.of("audit.entry", "audit.checkpoint")) {
                statement.execute("ALTER TABLE " + table + " ENABLE TRIGGER unchangeable");
            }
            statement.execute("RESET ROLE");
        }
    }

    private static void change(String id, String body) {
        given().auth()
                .oauth2(Tokens.of("member"))
                .contentType("application/json")
                .body("{\"body\": \"" + body + "\"}")
                .post("/notes/" + id)
                .then()
                .statusCode(200);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
