package uk.answerable.deploy.parts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Makes databases and roles on a running PostgreSQL: one database per service, a role that owns and migrates it, and a
 * role for the service that can do no more than read and write its rows.
 */
record PostgresAdmin(int port, String user, String password) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,56}");
    private static final Pattern PASSWORD = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /** Who may do what in a service's database: the same statements as in production. */
    private static final String ROLES = roles();

    /** Nobody but the administrator reaches the databases that come with the server. */
    void closeDoors() {
        run("postgres", statement -> {
            statement.execute("REVOKE CONNECT ON DATABASE postgres FROM PUBLIC");
            statement.execute("REVOKE CONNECT ON DATABASE template1 FROM PUBLIC");
        });
    }

    /** Makes what is missing of the roles and the database; what is there stays as it is. */
    Database create(String name, String role, String rolePassword) {
        require(NAME, name);
        require(NAME, role);
        require(PASSWORD, rolePassword);
        Database database = Database.at(port, name, role, rolePassword);
        run("postgres", statement -> {
            login(statement, role, rolePassword);
            login(statement, database.owner(), database.ownerPassword());
            if (absent(statement, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                statement.execute("CREATE DATABASE " + name + " OWNER " + database.owner());
            }
        });
        run(name, statement -> {
            statement.execute("SET answerable.service = '" + role + "'");
            statement.execute(ROLES);
        });
        return database;
    }

    private static void login(Statement statement, String role, String password) throws SQLException {
        if (absent(statement, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
            statement.execute("CREATE ROLE " + role + " LOGIN PASSWORD '" + password + "'");
        }
    }

    private static String roles() {
        try (InputStream file =
                Objects.requireNonNull(PostgresAdmin.class.getResourceAsStream("roles.sql"), "roles.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean absent(Statement statement, String question, String name) throws SQLException {
        try (PreparedStatement asked = statement.getConnection().prepareStatement(question)) {
            asked.setString(1, name);
            try (ResultSet rows = asked.executeQuery()) {
                return !rows.next();
            }
        }
    }

    /** Runs as the administrator of the server. */
    void run(String database, Work work) {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        try (Connection connection =
                        DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, login);
                Statement statement = connection.createStatement()) {
            work.on(statement);
        } catch (SQLException e) {
            throw new PartFailed(
                    "PostgreSQL",
                    "could not prepare databases on port " + port + ": " + e.getMessage(),
                    "see its log; ./run --fresh starts from nothing");
        }
    }

    private static void require(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException("not a plain name for a database, role or password: " + text);
        }
    }

    /** What an administrator does in one session. */
    interface Work {
        void on(Statement statement) throws SQLException;
    }
}
