package uk.answerable.meetings.registration.store;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Hands the one migration that needs the keys to those of the files; none is looked for among the classes. */
@ApplicationScoped
class SealingMigration implements FlywayConfigurationCustomizer {

    private final RegistrationSeals seals;

    @Inject
    SealingMigration(RegistrationSeals seals) {
        this.seals = seals;
    }

    @Override
    public void customize(FluentConfiguration migrations) {
        migrations.javaMigrationClassProvider(List::of).javaMigrations(new SealRegistrations(seals));
    }
}
