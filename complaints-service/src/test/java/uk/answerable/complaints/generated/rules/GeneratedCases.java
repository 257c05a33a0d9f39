package uk.answerable.complaints.generated.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import uk.answerable.complaints.Policies;
import uk.answerable.complaints.policy.rules.Regime;
import uk.answerable.complaints.timeliness.rules.Span;
import uk.answerable.kernel.calendar.WorkingDays;

/** The cases of the shipped plan. */
final class GeneratedCases {

    private GeneratedCases() {}

    static List<GeneratedCase> ofWarwickshire() {
        return withSeed(GeneratedSet.SEED);
    }

    static List<GeneratedCase> withSeed(long seed) {
        return CaseGenerator.cases(
                plan(), seed, WorkingDays.ofEnglandAndWales(), GeneratedSet.targets(Policies.clocks(), "warwickshire"));
    }

    static List<PlannedMonth> plan() {
        try (var file = new InputStreamReader(GeneratedCases.class.getResourceAsStream("/generated-plan.csv"), UTF_8)) {
            return PlannedMonth.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Span span(GeneratedCase made, LocalDate doneOn) {
        return new Span(Regime.ofDate(made.receivedOn()), made.receivedOn(), doneOn, true);
    }
}
