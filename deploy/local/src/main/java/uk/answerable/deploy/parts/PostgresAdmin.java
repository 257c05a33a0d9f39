package uk.answerable.deploy.parts;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.regex.Pattern;

/** Makes databases and roles on a running PostgreSQL: one database and one login role per service. */
record PostgresAdmin(int port, String user, String password) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,56}");
    private static final Pattern PASSWORD = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /** Nobody but the administrator reaches the databases that come with the server. */
    void closeDoors() {
        run("postgres", statement -> {
            statement.execute("REVOKE CONNECT ON DATABASE postgres FROM PUBLIC");
            statement.execute("REVOKE CONNECT ON DATABASE template1 FROM PUBLIC");
        });
    }

    /** Makes what is missing of role, audit role and database; what is there stays as it is. */
    Database create(String name, String role, String rolePassword) {
        require(NAME, name);
        require(NAME, role);
        require(PASSWORD, rolePassword);
        String audit = role + "_audit";
        run("postgres", statement -> {
            if (absent(statement, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
                statement.execute("CREATE ROLE " + role + " LOGIN PASSWORD '" + rolePassword + "'");
            }
            if (absent(statement, "SELECT 1 FROM pg_roles WHERE rolname = ?", audit)) {
                statement.execute("CREATE ROLE " + audit + " NOLOGIN");
                statement.execute("GRANT " + audit + " TO " + role + " WITH INHERIT FALSE, SET TRUE");
            }
            if (absent(statement, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                statement.execute("CREATE DATABASE " + name + " OWNER " + role);
            }
            statement.execute("REVOKE CONNECT, TEMPORARY ON DATABASE " + name + " FROM PUBLIC");
        });
        return Database.at(port, name, role, rolePassword);
    }

    private static boolean absent(Statement statement, String question, String name) throws SQLException {
        try (PreparedStatement asked = statement.getConnection().prepareStatement(question)) {
            asked.setString(1, name);
            try (ResultSet rows = asked.executeQuery()) {
                return !rows.next();
            }
        }
    }

    private void run(String database, Work work) {
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

    private interface Work {
        void on(Statement statement) throws SQLException;
    }
}
