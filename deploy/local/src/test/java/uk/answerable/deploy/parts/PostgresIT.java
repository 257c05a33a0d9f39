package uk.answerable.deploy.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
    void theAuditTrailCanBeOwnedByARoleTheServiceDoesNotActAs() throws SQLException {
        try (Postgres postgres = start()) {
            Database database = postgres.createDatabase("complaints", "complaints", "complaints");
            try (Connection connection = login(database.jdbcUrl(), database);
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE SCHEMA audit AUTHORIZATION " + database.auditRole());
                statement.execute("SET ROLE " + database.auditRole());
                statement.execute("CREATE TABLE audit.entry (what text)");
                statement.execute("GRANT USAGE ON SCHEMA audit TO complaints");
                statement.execute("GRANT INSERT, SELECT ON audit.entry TO complaints");
                statement.execute("RESET ROLE");

                statement.execute("INSERT INTO audit.entry VALUES ('read of a case')");

                assertThatThrownBy(() -> statement.execute("DELETE FROM audit.entry"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void dataAreKeptOverARestartAndCreatingAgainChangesNothing() throws SQLException {
        try (Postgres postgres = start()) {
            Database database = postgres.createDatabase("performance", "performance", "performance");
            try (Connection connection = login(database.jdbcUrl(), database);
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE kept AS SELECT 42 AS figure");
            }
        }
        try (Postgres postgres = start()) {
            Database database = postgres.createDatabase("performance", "performance", "performance");
            try (Connection connection = login(database.jdbcUrl(), database);
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT figure FROM kept")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).isEqualTo(42);
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

    private static Connection login(String url, Database as) throws SQLException {
        return DriverManager.getConnection(url, as.user(), as.password());
    }
}
