package uk.answerable.deploy.parts;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One service's database: its service reads and writes rows, its owner migrates it, a role without login owns the audit
 * trail, and nobody else reaches it.
 *
 * @param name of the database
 * @param jdbcUrl for Flyway
 * @param reactiveUrl for Hibernate Reactive
 * @param user login role of the service; owns nothing
 * @param password of the role
 */
public record Database(String name, String jdbcUrl, String reactiveUrl, String user, String password) {

    static Database at(int port, String name, String user, String password) {
        String address = "postgresql://127.0.0.1:" + port + "/" + name;
        return new Database(name, "jdbc:" + address, address, user, password);
    }

    /** The login role that owns the database and migrates it; it may become the audit role. */
    public String owner() {
        return user + "_owner";
    }

    /** Password of the owner. */
    public String ownerPassword() {
        return password + "_owner";
    }

    /** The role without login that owns the audit trail. */
    public String auditRole() {
        return user + "_audit";
    }

    /** The settings by which a service reaches it. */
    public Map<String, String> settings() {
        return Map.of(
                "quarkus.datasource.jdbc.url", jdbcUrl,
                "quarkus.datasource.reactive.url", reactiveUrl,
                "quarkus.datasource.username", user,
                "quarkus.datasource.password", password,
                "quarkus.flyway.username", owner(),
                "quarkus.flyway.password", ownerPassword());
    }

    /** The same as variables of an environment. */
    public Map<String, String> environment() {
        return settings().entrySet().stream()
                .collect(Collectors.toMap(
                        setting -> setting.getKey().toUpperCase(Locale.ROOT).replace('.', '_'), Map.Entry::getValue));
    }

    @Override
    public String toString() {
        return "Database[" + name + " as " + user + "]";
    }
}
