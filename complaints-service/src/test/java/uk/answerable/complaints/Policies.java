package uk.answerable.complaints;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import uk.answerable.complaints.allegation.rules.Categories;
import uk.answerable.complaints.clock.rules.Clocks;
import uk.answerable.complaints.policy.rules.ClockPolicies;
import uk.answerable.complaints.policy.rules.ClockPolicyFile;
import uk.answerable.complaints.timeliness.rules.TimelinessRule;
import uk.answerable.kernel.calendar.WorkingDays;

/** The shipped policies, for tests of rules. */
public final class Policies {

    private Policies() {}

    public static ClockPolicies shipped() {
        try (var file = new InputStreamReader(Policies.class.getResourceAsStream("/clock-policies.csv"), UTF_8)) {
            return ClockPolicyFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Categories categories() {
        try (var file =
                new InputStreamReader(Policies.class.getResourceAsStream("/allegation-categories.csv"), UTF_8)) {
            return Categories.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Clocks clocks() {
        return new Clocks(shipped(), WorkingDays.ofEnglandAndWales());
    }

    public static TimelinessRule timeliness() {
        return new TimelinessRule(shipped(), clocks());
    }
}
