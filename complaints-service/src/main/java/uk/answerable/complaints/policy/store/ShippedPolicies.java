package uk.answerable.complaints.policy.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import uk.answerable.complaints.clock.rules.Clocks;
import uk.answerable.complaints.policy.rules.ClockPolicies;
import uk.answerable.complaints.policy.rules.ClockPolicyFile;
import uk.answerable.complaints.timeliness.rules.TimelinessRule;
import uk.answerable.kernel.calendar.WorkingDays;

/** The rules of this service, made from {@code clock-policies.csv} and the calendar of England and Wales. */
@ApplicationScoped
public class ShippedPolicies {

    private static final String FILE = "clock-policies.csv";

    @Produces
    @Singleton
    ClockPolicies policies() {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var file = new InputStreamReader(Objects.requireNonNull(loader.getResourceAsStream(FILE), FILE), UTF_8)) {
            return ClockPolicyFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Produces
    @Singleton
    WorkingDays workingDays() {
        return WorkingDays.ofEnglandAndWales();
    }

    @Produces
    @Singleton
    Clocks clocks(ClockPolicies policies, WorkingDays workingDays) {
        return new Clocks(policies, workingDays);
    }

    @Produces
    @Singleton
    TimelinessRule timeliness(ClockPolicies policies, Clocks clocks) {
        return new TimelinessRule(policies, clocks);
    }

    /** Days begin at midnight where the police forces are. */
    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/London"));
    }
}
