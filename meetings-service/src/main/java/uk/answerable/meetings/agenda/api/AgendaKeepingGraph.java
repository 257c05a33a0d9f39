package uk.answerable.meetings.agenda.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.meetings.agenda.store.AgendaKeeping;
import uk.answerable.meetings.agenda.store.AgendaVersionStore;
import uk.answerable.meetings.graph.api.Batches;
import uk.answerable.meetings.meeting.api.Meeting;
import uk.answerable.meetings.meeting.api.MeetingPayload;
import uk.answerable.meetings.meeting.store.MeetingPlanning;

/** Planning meetings, entering agendas and publishing them. */
@GraphQLApi
public class AgendaKeepingGraph {

    private final MeetingPlanning planning;
    private final AgendaKeeping agendas;
    private final AgendaVersionStore versions;
    private final CallerOfToken token;
    private final Clock clock;

    @Inject
    AgendaKeepingGraph(
            MeetingPlanning planning,
            AgendaKeeping agendas,
            AgendaVersionStore versions,
            CallerOfToken token,
            Clock clock) {
        this.planning = planning;
        this.agendas = agendas;
        this.versions = versions;
        this.token = token;
        this.clock = clock;
    }

    @Description("Announces a meeting; its dayWarnings tell of a bank holiday or a pre-election period.")
    @Mutation
    public @NonNull Uni<MeetingPayload> planMeeting(@Name("input") @NonNull PlanMeetingInput input) {
        return planning.plan(token.scope(), input.planned(), clock.instant()).map(MeetingPayload::of);
    }

    @Description("Enters an item, or changes the one of that number. Once the agenda is published that is a version of"
            + " its own and needs its reason; what was public stays public.")
    @Mutation
    public @NonNull Uni<MeetingPayload> putAgendaItem(@Name("input") @NonNull PutAgendaItemInput input) {
        return agendas.put(token.scope(), input.meeting(), input.entry(), input.reason(), clock.instant())
                .map(MeetingPayload::of);
    }

    @Description("Takes an item off an agenda that is not published.")
    @Mutation
    public @NonNull Uni<MeetingPayload> removeAgendaItem(@Name("input") @NonNull RemoveAgendaItemInput input) {
        return agendas.remove(token.scope(), input.meeting(), input.number(), clock.instant())
                .map(MeetingPayload::of);
    }

    @Description("Publishes an agenda; after the latest day only with the reason.")
    @Mutation
    public @NonNull Uni<MeetingPayload> publishAgenda(@Name("input") @NonNull PublishAgendaInput input) {
        return agendas.publish(token.scope(), input.meeting(), input.lateReason(), clock.instant())
                .map(MeetingPayload::of);
    }

    @Description("What was published, version by version; empty where the record does not say.")
    public @NonNull Uni<List<List<@NonNull AgendaVersion>>> agendaVersions(@Source List<Meeting> meetings) {
        return versions.ofMeetings(
                        token.scope(), meetings.stream().map(Meeting::key).toList())
                .map(found -> Batches.group(
                        meetings,
                        Meeting::key,
                        found.stream().map(AgendaVersion::of).toList(),
                        AgendaVersion::meetingKey));
    }
}
