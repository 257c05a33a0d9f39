package uk.answerable.meetings.meeting.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import uk.answerable.kernel.calendar.WorkingDays;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.meetings.graph.api.PoliceForce;
import uk.answerable.meetings.meeting.rules.DayWarnings;
import uk.answerable.meetings.meeting.rules.Rescheduling;
import uk.answerable.meetings.meeting.store.ElectionsFile;
import uk.answerable.meetings.meeting.store.MeetingMoves;
import uk.answerable.meetings.meeting.store.MeetingPlanning;

/** A body's calendar: its year, what is moved and cancelled, and what its days warn of. */
@GraphQLApi
public class CalendarGraph {

    private final MeetingPlanning planning;
    private final MeetingMoves moves;
    private final CallerOfToken token;
    private final Clock clock;
    private final DayWarnings warnings = new DayWarnings(ElectionsFile.read(), WorkingDays.ofEnglandAndWales());

    @Inject
    CalendarGraph(MeetingPlanning planning, MeetingMoves moves, CallerOfToken token, Clock clock) {
        this.planning = planning;
        this.moves = moves;
        this.token = token;
        this.clock = clock;
    }

    @Description("Keeps a body's standing time and announces its meetings of a year; days it meets on already, and days"
            + " past, are left as they are.")
    @Mutation
    public @NonNull Uni<YearPlanPayload> planYear(@Name("input") @NonNull PlanYearInput input) {
        return planning.planYear(
                        token.scope(), input.body(), input.standingTime(), Year.of(input.year()), clock.instant())
                .map(YearPlanPayload::of);
    }

    @Description("Moves a meeting that is not held yet; it keeps its reference and the day it was first meant for, and"
            + " its work programme goes with it.")
    @Mutation
    public @NonNull Uni<MeetingPayload> moveMeeting(@Name("input") @NonNull MoveMeetingInput input) {
        return moves.move(
                        token.scope(),
                        input.meeting(),
                        input.date(),
                        input.startTime(),
                        new Rescheduling.Decision(input.reason(), input.decidedBy()),
                        clock.instant())
                .map(MeetingPayload::of);
    }

    @Description("Cancels a meeting that is not held yet.")
    @Mutation
    public @NonNull Uni<MeetingPayload> cancelMeeting(@Name("input") @NonNull CancelMeetingInput input) {
        return moves.cancel(
                        token.scope(), input.meeting(), new Rescheduling.Decision(input.reason(), input.decidedBy()))
                .map(MeetingPayload::of);
    }

    @Description("What is to be known of its day: a weekend or bank holiday, a pre-election period.")
    public @NonNull Uni<List<List<@NonNull String>>> dayWarnings(@Source List<Meeting> meetings) {
        return Uni.createFrom()
                .item(meetings.stream()
                        .map(meeting -> warnings.of(meeting.date(), meeting.forceCode()))
                        .toList());
    }

    @Description("The pre-election periods known of the area.")
    public @NonNull Uni<List<List<@NonNull ElectionPeriod>>> electionPeriods(@Source List<PoliceForce> forces) {
        return Uni.createFrom()
                .item(forces.stream()
                        .map(force -> warnings.periodsOf(force.code()).stream()
                                .map(ElectionPeriod::of)
                                .toList())
                        .toList());
    }
}
