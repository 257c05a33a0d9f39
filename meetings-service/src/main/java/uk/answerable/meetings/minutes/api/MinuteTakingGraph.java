package uk.answerable.meetings.minutes.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.meetings.meeting.api.MeetingPayload;
import uk.answerable.meetings.minutes.store.MinuteTaking;
import uk.answerable.meetings.minutes.store.MinutesConfirming;
import uk.answerable.meetings.minutes.store.SittingRecord;

/** Keeping the record of a meeting. */
@GraphQLApi
public class MinuteTakingGraph {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final SittingRecord sitting;
    private final MinuteTaking minutes;
    private final MinutesConfirming confirming;
    private final CallerOfToken token;
    private final Clock clock;

    @Inject
    MinuteTakingGraph(
            SittingRecord sitting,
            MinuteTaking minutes,
            MinutesConfirming confirming,
            CallerOfToken token,
            Clock clock) {
        this.sitting = sitting;
        this.minutes = minutes;
        this.confirming = confirming;
        this.token = token;
        this.clock = clock;
    }

    @Description("Records an office at a meeting, part by part; the same office again changes its entry.")
    @Mutation
    public @NonNull Uni<MeetingPayload> recordAttendance(@Name("input") @NonNull RecordAttendanceInput input) {
        return sitting.attendance(
                        token.scope(), input.meeting(), input.attendance(), input.inPublic(), input.inPrivate())
                .map(MeetingPayload::of);
    }

    @Description("Records when a part of a meeting started and finished.")
    @Mutation
    public @NonNull Uni<MeetingPayload> recordSitting(@Name("input") @NonNull RecordSittingInput input) {
        return sitting.sitting(token.scope(), input.meeting(), input.part(), input.started(), input.finished())
                .map(MeetingPayload::of);
    }

    @Description("Records a disclosure of interest; NONE records that there were none.")
    @Mutation
    public @NonNull Uni<MeetingPayload> recordDisclosure(@Name("input") @NonNull RecordDisclosureInput input) {
        return sitting.disclose(token.scope(), input.meeting(), input.disclosure())
                .map(MeetingPayload::of);
    }

    @Description("Records what was decided on an item. Only a panel votes; a decided item is locked.")
    @Mutation
    public @NonNull Uni<MeetingPayload> recordResolution(@Name("input") @NonNull RecordResolutionInput input) {
        return sitting.resolve(token.scope(), input.meeting(), input.item(), input.text(), input.way())
                .map(MeetingPayload::of);
    }

    @Description("Writes a paragraph of the minutes to an item; its number follows the item's.")
    @Mutation
    public @NonNull Uni<MeetingPayload> writeMinute(@Name("input") @NonNull WriteMinuteInput input) {
        return minutes.write(token.scope(), input.meeting(), input.item(), input.text(), input.owner())
                .map(MeetingPayload::of);
    }

    @Description("Changes a paragraph: freely in a draft, with a reason that is logged afterwards.")
    @Mutation
    public @NonNull Uni<MeetingPayload> correctMinute(@Name("input") @NonNull CorrectMinuteInput input) {
        var today = LocalDate.ofInstant(clock.instant(), HERE);
        return minutes.correct(token.scope(), input.meeting(), input.anchor(), input.text(), input.reason(), today)
                .map(MeetingPayload::of);
    }

    @Description("Settles the draft minutes of a part and publishes them to whoever may read that part.")
    @Mutation
    public @NonNull Uni<MeetingPayload> agreeMinutes(@Name("input") @NonNull AgreeMinutesInput input) {
        return confirming
                .agree(token.scope(), input.meeting(), input.part(), clock.instant())
                .map(MeetingPayload::of);
    }

    @Description("Confirms agreed minutes at the next meeting of the same body, once.")
    @Mutation
    public @NonNull Uni<MeetingPayload> confirmMinutes(@Name("input") @NonNull ConfirmMinutesInput input) {
        return confirming
                .confirm(token.scope(), input.meeting(), input.part(), input.at(), input.passedOver(), clock.instant())
                .map(MeetingPayload::of);
    }
}
