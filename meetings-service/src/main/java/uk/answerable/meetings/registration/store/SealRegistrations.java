package uk.answerable.meetings.registration.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.registration.store.RegistrationSeals.Person;

/** Seals the registrations there are and drops what was in the open, in one transaction. */
public final class SealRegistrations implements JavaMigration {

    private static final String SEALED = """
        ALTER TABLE registration
            ADD COLUMN wrapped_by text,
            ADD COLUMN wrapped_key bytea,
            ADD COLUMN sealed_name bytea,
            ADD COLUMN sealed_contact bytea,
            ADD COLUMN sealed_subject bytea,
            ADD COLUMN contact_index text
        """;

    private static final String FILL = """
        UPDATE registration SET wrapped_by = ?, wrapped_key = ?, sealed_name = ?, sealed_contact = ?, sealed_subject = ?,
            contact_index = ?
        WHERE id = ?
        """;

    /** Two writings of one contact were two registrations; of those the first stays. */
    private static final String ONCE = """
        DELETE FROM registration later USING registration first
        WHERE first.meeting_id = later.meeting_id AND first.kind = later.kind
            AND first.contact_index = later.contact_index
            AND (first.registered_at, first.id) < (later.registered_at, later.id)
        """;

    private static final String SHUT = """
        ALTER TABLE registration
            DROP COLUMN name,
            DROP COLUMN contact,
            DROP COLUMN subject,
            ALTER COLUMN wrapped_by SET NOT NULL,
            ALTER COLUMN wrapped_key SET NOT NULL,
            ALTER COLUMN sealed_name SET NOT NULL,
            ALTER COLUMN sealed_contact SET NOT NULL,
            ALTER COLUMN sealed_subject SET NOT NULL,
            ALTER COLUMN contact_index SET NOT NULL,
            ADD CONSTRAINT registration_once UNIQUE (meeting_id, kind, contact_index)
        """;

    private final RegistrationSeals seals;

    SealRegistrations(RegistrationSeals seals) {
        this.seals = seals;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("62");
    }

    @Override
    public String getDescription() {
        return "sealed registrations";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        seal(context.getConnection(), seals);
    }

    /** The same on any connection. */
    public static void seal(Connection database, RegistrationSeals seals) throws SQLException {
        execute(database, SEALED);
        try (var open = database.createStatement();
                var rows = open.executeQuery("SELECT id, name, contact, coalesce(subject, '') FROM registration");
                var fill = database.prepareStatement(FILL)) {
            while (rows.next()) {
                var row = new RegistrationRow();
                row.id = rows.getObject(1, UUID.class);
                seals.seal(row, new Person(rows.getString(2), rows.getString(3), rows.getString(4)));
                fill.setString(1, row.wrappedBy);
                fill.setBytes(2, row.wrappedKey);
                fill.setBytes(3, row.sealedName);
                fill.setBytes(4, row.sealedContact);
                fill.setBytes(5, row.sealedSubject);
                fill.setString(6, row.contactIndex);
                fill.setObject(7, row.id);
                fill.addBatch();
            }
            fill.executeBatch();
        }
        execute(database, ONCE);
        execute(database, SHUT);
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
