package uk.answerable.deploy.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresIT {

    private final Home home = Home.find();

    @TempDir
    private Path folder;

    @Test
    void aServiceReachesItsOwnDatabaseAndNoOther() throws SQLException {
        try (Postgres postgres = start()) {
            Database meetings = postgres.createDatabase("meetings", "meetings", "meetings");
            Database complaints = postgres.createDatabase("complaints", "complaints", "complaints");

            try (Connection own = login(meetings.jdbcUrl(), meetings)) {
                assertThat(own.isValid(2)).isTrue();
            }
            assertThatThrownBy(() -> login(complaints.jdbcUrl(), meetings))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> login("jdbc:postgresql://127.0.0.1:" + postgres.port() + "/postgres", meetings))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void aDurableServerAnswersOnceACommitIsWritten() throws SQLException {
        try (Postgres postgres = start()) {
            Database database = postgres.createDatabase("complaints", "complaints", "complaints");
            try (Connection connection = login(database.jdbcUrl(), database);
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT current_setting('fsync'),"
                            + " current_setting('synchronous_commit'), current_setting('full_page_writes')")) {
                row.next();

                assertThat(List.of(row.getString(1), row.getString(2), row.getString(3)))
                        .containsOnly("on");
            }
        }
    }

    @Test
    void theAuditTrailIsOwnedByARoleTheServiceCannotBecome() throws SQLException {
        try (Postgres postgres = start()) {
            Database database = postgres.createDatabase("complaints", "complaints", "complaints");
            asOwner(
                    database,
                    "CREATE SCHEMA audit AUTHORIZATION " + database.auditRole(),
                    "SET ROLE " + database.auditRole(),
                    "CREATE TABLE audit.entry (what text)",
                    "GRANT USAGE ON SCHEMA audit TO complaints",
                    "GRANT INSERT, SELECT ON audit.entry TO complaints");
            try (Connection connection = login(database.jdbcUrl(), database);
                    Statement statement = connection.createStatement()) {
                statement.execute("INSERT INTO audit.entry VALUES ('read of a case')");

                assertDenied(statement, "DELETE FROM audit.entry");
                assertDenied(statement, "SET ROLE " + database.auditRole());
                assertDenied(statement, "SET ROLE " + database.owner());
            }
        }
    }

    @Test
    void aServiceChangesRowsAndNeverTables() throws SQLException {
        try (Postgres postgres = start()) {
            Database database = postgres.createDatabase("meetings", "meetings", "meetings");
            asOwner(database, "CREATE TABLE body (code text, n bigserial)");
            try (Connection connection = login(database.jdbcUrl(), database);
                    Statement statement = connection.createStatement()) {
                statement.execute("INSERT INTO body (code) VALUES ('x')");
                statement.execute("UPDATE body SET code = 'y'");
                statement.execute("CREATE TEMPORARY TABLE staging AS SELECT * FROM body");

                assertDenied(statement, "CREATE TABLE mine (n int)");
                assertDenied(statement, "TRUNCATE body");
                assertThatThrownBy(() -> statement.execute("ALTER TABLE body ADD COLUMN more text"))
                        .hasMessageContaining("must be owner");
            }
        }
    }

    @Test
    void whatAServiceOnceOwnedIsTakenOverWithItsData() throws SQLException {
        try (Postgres postgres = start()) {
            PostgresAdmin admin = postgres.admin();
            admin.run("postgres", statement -> {
                statement.execute("CREATE ROLE meetings LOGIN PASSWORD 'meetings'");
                statement.execute("CREATE ROLE meetings_audit NOLOGIN");
                statement.execute("GRANT meetings_audit TO meetings");
                statement.execute("CREATE DATABASE meetings OWNER meetings");
            });
            String url = "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/meetings";
            try (Connection before = DriverManager.getConnection(url, "meetings", "meetings");
                    Statement statement = before.createStatement()) {
                statement.execute("CREATE TABLE kept AS SELECT 42 AS figure");
            }

            Database database = postgres.createDatabase("meetings", "meetings", "meetings");

            asOwner(database, "ALTER TABLE kept ADD COLUMN more text");
            try (Connection connection = login(database.jdbcUrl(), database);
                    Statement statement = connection.createStatement()) {
                assertThat(figure(statement)).isEqualTo(42);
                assertDenied(statement, "DROP TABLE kept");
                assertDenied(statement, "SET ROLE meetings_audit");
            }
        }
    }

    @Test
    void dataAreKeptOverARestartAndCreatingAgainChangesNothing() throws SQLException {
        try (Postgres postgres = start()) {
            Database database = postgres.createDatabase("performance", "performance", "performance");
            asOwner(database, "CREATE TABLE kept AS SELECT 42 AS figure");
        }
        try (Postgres postgres = start()) {
            Database database = postgres.createDatabase("performance", "performance", "performance");
            try (Connection connection = login(database.jdbcUrl(), database);
                    Statement statement = connection.createStatement()) {
                assertThat(figure(statement)).isEqualTo(42);
            }
        }
    }

    @Test
    void namesThatAreNotPlainAreRefused() {
        PostgresAdmin admin = new PostgresAdmin(1, "postgres", "postgres");

        assertThatThrownBy(() -> admin.create("x; DROP", "x", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    private Postgres start() {
        return Postgres.start(
                FreePorts.next(),
                home.state().resolve("postgres"),
                folder.resolve("data"),
                folder.resolve("postgres.log"),
                true);
    }

    private static int figure(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT figure FROM kept")) {
            assertThat(rows.next()).isTrue();
            return rows.getInt(1);
        }
    }

    private static void assertDenied(Statement statement, String sql) {
        assertThatThrownBy(() -> statement.execute(sql))
                .as(sql)
                .isInstanceOf(SQLException.class)
                .message()
                .containsAnyOf("permission denied", "must be owner");
    }

    private static void asOwner(Database database, String... statements) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.owner(), database.ownerPassword());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static Connection login(String url, Database as) throws SQLException {
        return DriverManager.getConnection(url, as.user(), as.password());
    }
}
