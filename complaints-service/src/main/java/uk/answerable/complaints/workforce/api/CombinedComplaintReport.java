package uk.answerable.complaints.workforce.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.statistics.api.ComplaintFigure;
import uk.answerable.complaints.statistics.rules.ForceStatistics;
import uk.answerable.complaints.workforce.rules.WorkforceCount;
import uk.answerable.complaints.workforce.rules.WorkforceMatter;
import uk.answerable.kernel.access.Guarded;
import uk.answerable.kernel.access.Place;

/** The quarterly report in one: complaints, reviews and matters of the workforce. */
@Description(
        "Complaints, reviews, conduct matters, employment tribunals and grievances of a force as counts, from 1 April"
                + " to the end of a quarter.")
public record CombinedComplaintReport(
        @Nullable String force,
        @Nullable String period,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable List<@NonNull ComplaintFigure> complaints,
        @Nullable List<@NonNull ComplaintFigure> reviews,

        @Nullable @Description("As the force reported them; what it did not report is there with the reason.")
        List<@NonNull Matter> workforce,

        @Ignore Place accessPlace)
        implements Guarded {

    private static final String REVIEWS = "review";
    private static final Set<String> COMPLAINTS =
            Set.of("cases_logged", "allegations_logged", "recorded_under_schedule_3", "cases_finalised");

    /** Matters of one kind. */
    @Name("WorkforceMatterCount")
    public record Matter(
            @NonNull WorkforceMatter matter,
            @Nullable Integer received,
            @Nullable Integer closed,
            @Nullable Integer openAtEnd,
            @Nullable Integer receivedSamePeriodLastYear,
            @Nullable String reason) {}

    static CombinedComplaintReport of(
            ForceStatistics statistics, List<WorkforceCount> now, List<WorkforceCount> before) {
        var period = statistics.period();
        return new CombinedComplaintReport(
                statistics.force(),
                period.label(),
                period.firstDay(),
                period.lastDay(),
                figures(statistics, false),
                figures(statistics, true),
                Arrays.stream(WorkforceMatter.values())
                        .map(matter -> matter(matter, of(matter, now), of(matter, before)))
                        .toList(),
                Place.ofForce(Place.ANY, statistics.force()));
    }

    private static List<ComplaintFigure> figures(ForceStatistics statistics, boolean reviews) {
        return statistics.figures().stream()
                .filter(figure -> reviews
                        ? figure.statistic().of().measure().startsWith(REVIEWS)
                                || figure.statistic().of().measure().equals("days_to_review")
                        : COMPLAINTS.contains(figure.statistic().code()))
                .map(ComplaintFigure::of)
                .toList();
    }

    private static Matter matter(
            WorkforceMatter matter, Optional<WorkforceCount> now, Optional<WorkforceCount> before) {
        return new Matter(
                matter,
                now.map(WorkforceCount::received).orElse(null),
                now.map(WorkforceCount::closed).orElse(null),
                now.map(WorkforceCount::openAtEnd).orElse(null),
                before.map(WorkforceCount::received).orElse(null),
                now.isPresent() ? null : "the force has not reported it for the period");
    }

    private static Optional<WorkforceCount> of(WorkforceMatter matter, List<WorkforceCount> counts) {
        return counts.stream().filter(count -> count.matter() == matter).findFirst();
    }
}
