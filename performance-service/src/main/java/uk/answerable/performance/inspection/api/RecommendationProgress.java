package uk.answerable.performance.inspection.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Guarded;
import uk.answerable.kernel.access.Place;
import uk.answerable.performance.inspection.rules.Progress;
import uk.answerable.performance.inspection.rules.ProgressStep;
import uk.answerable.performance.inspection.rules.ProgressStepKind;
import uk.answerable.performance.inspection.rules.RecommendationState;
import uk.answerable.performance.inspection.rules.TakenStep;

/** How far a force is, as the graph shows it to the force and its scrutineers; each field can be denied. */
@Description("What a force did about a recommendation.")
public record RecommendationProgress(
        @Nullable String force,
        @Nullable RecommendationState state,

        @Nullable @Description("Whether the force should be done by now and says it is not.")
        Boolean overdue,

        @Nullable @Description("The office that sees to it.")
        String owner,

        @Nullable @Description("How many steps were taken.") Integer version,

        @Nullable @Description("What can be done next.") List<@NonNull ProgressStepKind> possible,

        @Nullable @Description("What was done, oldest first.")
        List<@NonNull ProgressEntry> steps,

        @Ignore Place place)
        implements Guarded {

    /** One step. */
    @Description("Something done about a recommendation.")
    public record ProgressEntry(
            @Nullable Integer number,
            @Nullable ProgressStepKind step,

            @Nullable @Description("The office, reason, evidence or reference given with it.")
            String text,

            @Nullable @Description("Day of the inspectorate's sign-off.")
            LocalDate on,

            @Nullable RecommendationState state,
            @Nullable String office,
            @Nullable OffsetDateTime at) {}

    static RecommendationProgress of(String force, List<TakenStep> taken, @Nullable LocalDate due, LocalDate today) {
        var progress = Progress.after(taken.stream().map(TakenStep::step).toList());
        var owner = progress.owner();
        return new RecommendationProgress(
                force,
                progress.state(),
                due != null && due.isBefore(today) && progress.state().awaitsForce(),
                owner.isEmpty() ? null : owner,
                taken.size(),
                List.copyOf(progress.possible()),
                taken.stream()
                        .map(one -> new ProgressEntry(
                                one.number(),
                                one.step().kind(),
                                one.step().said(),
                                one.step() instanceof ProgressStep.SignOff signOff ? signOff.on() : null,
                                one.state(),
                                one.office(),
                                one.at().atOffset(ZoneOffset.UTC)))
                        .toList(),
                Place.ofForce(Place.ANY, force));
    }

    @Override
    public Place accessPlace() {
        return place;
    }
}
