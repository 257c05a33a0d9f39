package uk.answerable.deploy.parts;

/**
 * One service's database and the only role that can log in to it.
 *
 * @param name of the database
 * @param jdbcUrl for Flyway
 * @param reactiveUrl for Hibernate Reactive
 * @param user login role, owner of the database; it may become the role {@code <user>_audit}, which owns the audit
 *     trail
 * @param password of the role
 */
public record Database(String name, String jdbcUrl, String reactiveUrl, String user, String password) {

    static Database at(int port, String name, String user, String password) {
        String address = "postgresql://127.0.0.1:" + port + "/" + name;
        return new Database(name, "jdbc:" + address, address, user, password);
    }

    /** The role without login that owns the audit trail. */
    public String auditRole() {
        return user + "_audit";
    }

    @Override
    public String toString() {
        return "Database[" + name + " as " + user + "]";
    }
}
