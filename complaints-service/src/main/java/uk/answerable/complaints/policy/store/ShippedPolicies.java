package uk.answerable.complaints.policy.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import uk.answerable.complaints.alert.rules.AlertPolicies;
import uk.answerable.complaints.allegation.rules.Categories;
import uk.answerable.complaints.clock.rules.Clocks;
import uk.answerable.complaints.policy.rules.ClockPolicies;
import uk.answerable.complaints.policy.rules.ClockPolicyFile;
import uk.answerable.complaints.timeliness.rules.TimelinessRule;
import uk.answerable.kernel.calendar.WorkingDays;

/** The rules of this service, made from {@code clock-policies.csv}, {@code allegation-categories.csv} and the calendar of England and Wales. */
@ApplicationScoped
public class ShippedPolicies {

    private static final String POLICIES = "clock-policies.csv";
    private static final String ALERTS = "alert-policies.csv";
    private static final String CATEGORIES = "allegation-categories.csv";

    @Produces
    @Singleton
    ClockPolicies policies() {
        try (var file = file(POLICIES)) {
            return ClockPolicyFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Produces
    @Singleton
    Categories categories() {
        try (var file = file(CATEGORIES)) {
            return Categories.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Produces
    @Singleton
    AlertPolicies alerts() {
        try (var file = file(ALERTS)) {
            return AlertPolicies.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader file(String name) {
        var loader = Thread.currentThread().getContextClassLoader();
        return new InputStreamReader(Objects.requireNonNull(loader.getResourceAsStream(name), name), UTF_8);
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
