package uk.answerable.performance.reading.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.performance.dictionary.rules.Catalogue;
import uk.answerable.performance.reading.rules.CalendarPeriod;
import uk.answerable.performance.reading.store.CalendarStore;

/** What an office records of the calendar of its force. */
@GraphQLApi
public class CalendarMutations {

    @Inject
    Catalogue catalogue;

    @Inject
    CalendarStore store;

    @Inject
    CallerOfToken token;

    @Inject
    Clock clock;

    @Mutation
    @Description("Records days that move figures of a force, to stand beside them: school holidays, festive weeks.")
    public @NonNull Uni<CalendarPeriodRecordPayload> calendarPeriodRecord(
            @Name("input") @NonNull CalendarPeriodRecordInput input) {
        var scope = token.scope();
        if (!scope.caller().forces().contains(input.force())) {
            return refused(List.of(Refusal.ofField(
                    ProblemCode.FORBIDDEN, "input.force", "You may record the calendar of your own force only")));
        }
        return switch (input.period().check(Ids.next().toString(), catalogue)) {
            case Outcome.Done<CalendarPeriod>(var period) ->
                store.record(scope, input.force(), period, clock.instant())
                        .map(kept -> new CalendarPeriodRecordPayload(
                                SeasonComparison.CalendarAnnotation.of(kept), List.of()));
            case Outcome.Refused<CalendarPeriod>(var reasons) -> refused(reasons);
        };
    }

    private static Uni<CalendarPeriodRecordPayload> refused(List<Refusal> reasons) {
        return Uni.createFrom()
                .item(new CalendarPeriodRecordPayload(
                        null, reasons.stream().map(UserError::of).toList()));
    }
}
