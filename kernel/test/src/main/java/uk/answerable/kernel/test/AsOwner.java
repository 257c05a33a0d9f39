package uk.answerable.kernel.test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database of the service under test as its owner sees it: for what a service may not do to its own tables. */
public final class AsOwner {

    private AsOwner() {}

    /** A connection the caller closes. */
    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                setting("quarkus.datasource.jdbc.url"),
                setting("quarkus.flyway.username"),
                setting("quarkus.flyway.password"));
    }

    /** The role that owns the audit trail. */
    public static String auditRole() {
        return setting("quarkus.datasource.username") + "_audit";
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
