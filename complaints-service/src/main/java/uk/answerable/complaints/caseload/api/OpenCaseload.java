package uk.answerable.complaints.caseload.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.caseload.rules.Caseload;
import uk.answerable.complaints.caseload.rules.Closure;
import uk.answerable.complaints.clock.api.DeadlineView;
import uk.answerable.kernel.access.Guarded;
import uk.answerable.kernel.access.Place;

/** The open cases of a force as the graph shows them, to the force and to the office that oversees it. */
@Description(
        "Open cases by age, and which pass the target to finalise when. Expected numbers follow from how soon cases"
                + " of the last two years were closed.")
public record OpenCaseload(
        @Nullable String force,
        @Nullable LocalDate asOf,
        @Nullable Integer total,

        @Nullable @Description("Of these, standing still now.")
        Integer suspended,

        @Nullable @Description("By working days since receipt, in quarters of the target.")
        List<@NonNull AgeBand> ages,

        @Nullable @Description("Past their last day already.")
        Integer passed,

        @Nullable @Description("The same with suspended time left out.")
        Integer passedUnsuspended,

        @Nullable @Description("How many of those in time now are expected to pass; null with a reason.")
        BigDecimal expectedToPass,

        @Nullable List<@NonNull PassingMonth> months,

        @Nullable @Description("The next hundred last days, each with its clock.")
        List<@NonNull DueCases> next,

        @Nullable String reason,
        @Ignore Place accessPlace)
        implements Guarded {

    private static final int MOST_DAYS = 100;

    /** Cases of an age. */
    @Name("OpenCaseAge")
    public record AgeBand(
            @NonNull Integer from,
            @Nullable Integer to,
            @NonNull Integer cases) {}

    /** A month in which cases pass their target. */
    @Name("OpenCaseMonth")
    public record PassingMonth(
            @NonNull String month,

            @NonNull @Description("When none is closed before.")
            Integer cases,

            @Nullable BigDecimal expected) {}

    /** Cases with the same clock. */
    @Name("OpenCaseDue")
    public record DueCases(
            @NonNull LocalDate receivedOn,
            @NonNull Integer cases,
            @NonNull DeadlineView deadline) {}

    static OpenCaseload of(Caseload caseload) {
        var expected = caseload.expectedToPass();
        return new OpenCaseload(
                caseload.force(),
                caseload.on(),
                count(caseload.total()),
                count(caseload.suspended()),
                caseload.ages().stream()
                        .map(band -> new AgeBand(
                                count(band.from()),
                                band.to().map(OpenCaseload::count).orElse(null),
                                count(band.cases())))
                        .toList(),
                count(caseload.passed()),
                count(caseload.passedUnsuspended()),
                expected.orElse(null),
                caseload.months().stream()
                        .map(month -> new PassingMonth(
                                month.month().toString(),
                                count(month.cases()),
                                month.expected().orElse(null)))
                        .toList(),
                caseload.due().stream()
                        .filter(cases -> !cases.due().isBefore(caseload.on()))
                        .limit(MOST_DAYS)
                        .map(cases -> new DueCases(
                                cases.receivedOn(), count(cases.cases()), DeadlineView.of(cases.deadline())))
                        .toList(),
                expected.isPresent()
                        ? null
                        : "%d cases of the last two years are closed; a forecast needs %d"
                                .formatted(caseload.learntFrom(), Closure.FEWEST),
                Place.ofForce(Place.ANY, caseload.force()));
    }

    private static Integer count(long number) {
        return Math.toIntExact(number);
    }
}
